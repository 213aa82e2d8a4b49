import type { CategoryBands } from './bar-boxes.ts'
import { categoryTicks } from './category-ticks.ts'
import type { WordedFigure } from './spec-types.ts'

/** Labels under the category axis, and a small tick between years. */
export function CategoryLabels(props: {
  readonly spec: WordedFigure
  readonly bands: CategoryBands
  /** The axis' height in the chart. */
  readonly y: number
}) {
  const { bands, y } = props
  return (
    <g className="category-labels">
      {categoryTicks(props.spec.categories, bands.width).map(({ label, from, to, anchor }) => {
        const start = bands.start(from)
        const end = bands.start(to) + bands.width
        return (
          <g key={`${label} ${from}`}>
            <path d={`M${Math.round(start) + 0.5} ${y}v6M${Math.round(end) + 0.5} ${y}v6`} />
            <text x={anchor === 'start' ? start : (start + end) / 2} y={y + 18} textAnchor={anchor}>
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
