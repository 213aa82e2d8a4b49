import type { CategoryBands } from './bar-boxes.ts'
import type { FigureSpec } from './spec-types.ts'

const BREAK_ROW = 16

/** A dashed line where figures stop comparing, with its label above; each break has a row of its own, so labels never meet. */
export function MethodBreaks(props: {
  readonly spec: FigureSpec
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
        return (
          <g key={each.id} data-break={each.id}>
            <title>{each.reason}</title>
            <path d={`M${x} ${y - 10}V${plot.y + plot.height}`} />
            <text x={x + (isRightHalf ? -5 : 5)} y={y} textAnchor={isRightHalf ? 'end' : 'start'}>
              {each.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
