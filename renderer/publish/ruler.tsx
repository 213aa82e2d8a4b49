const BREADTH = 18
const CLOSEST_PX = 4
/** A number of three digits and its distance from the tick, in CSS pixels. */
const WIDEST_NUMBER = 24
const STEPS_MM = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** A ruler in millimetres along one side of the page; only to look at. */
export function Ruler(props: {
  readonly side: 'top' | 'left'
  readonly lengthMm: number
  /** CSS pixels per millimetre. */
  readonly scale: number
}) {
  const { side, lengthMm, scale } = props
  const minor = STEPS_MM.find((step) => step * scale >= CLOSEST_PX) ?? 500
  const numbered = STEPS_MM.find((step) => step * scale >= 44 && step % minor === 0) ?? 500
  const count = Math.floor(lengthMm / minor + 1e-6)
  const isTop = side === 'top'
  const length = lengthMm * scale
  return (
    <svg
      className={`ruler ruler-${side}`}
      width={isTop ? length : BREADTH}
      height={isTop ? BREADTH : length}
      aria-hidden="true"
    >
      {Array.from({ length: count + 1 }, (_, index) => {
        const mm = index * minor
        const at = Math.round(mm * scale) + 0.5
        const isNumbered = mm % numbered === 0
        const tick = isNumbered ? BREADTH : mm % (minor * 5) === 0 ? 7 : 4
        return (
          <g key={mm}>
            <path d={isTop ? `M${at} ${BREADTH}V${BREADTH - tick}` : `M${BREADTH} ${at}H${BREADTH - tick}`} />
            {isNumbered && (lengthMm - mm) * scale >= WIDEST_NUMBER && (
              <text
                x={isTop ? at + 3 : 9}
                y={isTop ? 9 : at + 3}
                transform={isTop ? undefined : `rotate(-90 9 ${at + 3})`}
                textAnchor={isTop ? 'start' : 'end'}
              >
                {mm}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
