import type { ActiveCell } from './key-plan.ts'
import type { OverTimeLayout } from './over-time-layout.ts'

/** The outline of the cell that the reader stands on. */
export function ActiveMark(props: { readonly layout: OverTimeLayout; readonly active: ActiveCell }) {
  const { layout, active } = props
  const point = layout.points[active.series]?.find(({ category }) => category === active.category)
  if (point !== undefined) {
    return <circle className="active-mark" cx={point.x} cy={(point.low + point.high) / 2} r={5} />
  }
  const boxes = layout.boxes.filter(
    ({ series, category }) => series === active.series && category === active.category,
  )
  return boxes.map((box) => (
    <rect
      key={String(box.isRange)}
      className="active-mark"
      x={box.x - 1}
      y={box.y - 1}
      width={box.width + 2}
      height={box.height + 2}
    />
  ))
}
