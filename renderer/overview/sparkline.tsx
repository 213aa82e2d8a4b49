import type { Cell } from '../../data/model/figure-spec.ts'

const WIDTH = 200
const HEIGHT = 36
const EDGE = 3

/** A series without axes: lines end where a number lacks or a way of counting does; ranges stand as ranges. For sight alone. */
export function Sparkline(props: {
  readonly cells: readonly Pick<Cell, 'low' | 'high'>[]
  /** Places after which another way of counting begins. */
  readonly breaks: readonly number[]
}) {
  const { cells, breaks } = props
  const most = Math.max(0, ...cells.map(({ high }) => high ?? 0))
  const x = (at: number): number =>
    EDGE + (cells.length < 2 ? 0.5 : at / (cells.length - 1)) * (WIDTH - 2 * EDGE)
  const y = (value: number): number => HEIGHT - EDGE - (most === 0 ? 0 : value / most) * (HEIGHT - 2 * EDGE)
  const ranges = cells.flatMap(({ low, high }, at) =>
    low !== null && high !== null && low !== high ? [{ at, low, high }] : [],
  )
  const last = cells.findLastIndex(({ low, high }) => low !== null && low === high)
  const end = cells[last]?.low ?? null
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      <line className="sparkline-base" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      {segments(cells, breaks).map((points, place, all) => (
        <path
          key={points[0]?.at ?? 0}
          className={place === all.length - 1 ? 'sparkline-line' : 'sparkline-line sparkline-before'}
          d={points
            .map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${String(x(at))},${String(y(value))}`)
            .join('')}
        />
      ))}
      {ranges.map(({ at, low, high }) => (
        <line
          key={at}
          className="sparkline-range"
          x1={x(at)}
          x2={x(at)}
          y1={y(low)}
          y2={Math.min(y(high), y(low) - 1)}
        />
      ))}
      {end !== null && <circle className="sparkline-end" cx={x(last)} cy={y(end)} r={2.5} />}
    </svg>
  )
}

interface Point {
  readonly at: number
  readonly value: number
}

/** Points that a line may join. */
function segments(
  cells: readonly Pick<Cell, 'low' | 'high'>[],
  breaks: readonly number[],
): readonly (readonly Point[])[] {
  const all: Point[][] = []
  let open: Point[] = []
  cells.forEach(({ low, high }, at) => {
    if (low === null || low !== high) open = []
    else {
      if (open.length === 0) all.push(open)
      open.push({ at, value: low })
    }
    if (breaks.includes(at)) open = []
  })
  return all
}
