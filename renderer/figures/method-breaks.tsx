import type { CategoryBands } from './bar-boxes.ts'
import type { WordedFigure } from './spec-types.ts'

const BREAK_ROW = 16
/** Width of a letter of a label at 12 px, on average and rounded up. */
const LETTER = 5.9
const GAP = 5

/** A dashed line where figures stop comparing, with its label above; each break has a row of its own, so labels never meet. */
export function MethodBreaks(props: {
  readonly spec: WordedFigure
  readonly bands: CategoryBands
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}) {
  const { plot } = props
  return (
    <g className="method-breaks">
      {props.spec.breaks.map((each, index) => {
        const x = Math.round(props.bands.start(each.afterIndex + 1)) + 0.5
        const y = plot.y - 5 - index * BREAK_ROW
        const isRightHalf = x > plot.x + plot.width / 2
        const width = each.label.length * LETTER
        const right = plot.x + plot.width
        const start = isRightHalf ? Math.max(0, x - GAP - width) : Math.min(x + GAP, right - width)
        // Where the label fits on neither side, it stands across the line, which then begins below it.
        const isAcross = start < x && start + width > x
        return (
          <g key={each.id} data-break={each.id}>
            <title>{each.reason}</title>
            <path d={`M${x} ${isAcross ? plot.y : y - 10}V${plot.y + plot.height}`} />
            <text
              x={isRightHalf && !isAcross ? x - GAP : Math.max(0, start)}
              y={y}
              textAnchor={isRightHalf && !isAcross ? 'end' : 'start'}
            >
              {each.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
