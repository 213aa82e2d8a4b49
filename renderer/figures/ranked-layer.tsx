import { useMemo, type MouseEvent } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { colourValue, type Theme } from '../../data/model/palette.ts'
import { barBoxes, pathOfBoxes } from './bar-boxes.ts'
import type { FigureActions } from './figure-actions.ts'
import { hitBar } from './hit-test.ts'
import type { ActiveCell } from './key-plan.ts'
import type { FigureSpec } from './spec-types.ts'
import { stackSpans } from './stack-spans.ts'
import { maybeMark, type ActiveCellControl } from './use-active-cell.ts'

/** The bars of a ranking inside Recharts' scales, one path a series, with one surface that finds the row under the pointer. */
export function RankedLayer(props: {
  readonly spec: FigureSpec
  readonly theme: Theme
  readonly actions: FigureActions
  readonly control: ActiveCellControl
}) {
  const { spec, control, actions } = props
  const plot = usePlotArea()
  const scale = useXAxisScale()
  const rowHeight = plot === undefined ? 0 : plot.height / Math.max(1, spec.categories.length)
  const boxes = useMemo(() => {
    if (plot === undefined || scale === undefined) return []
    const bands = { start: (category: number) => plot.y + category * rowHeight, width: rowHeight }
    return barBoxes(
      stackSpans(spec.series, spec.categories.length),
      bands,
      (value) => scale(value) ?? 0,
      true,
    )
  }, [spec, plot, scale, rowHeight])
  if (plot === undefined) return null

  const cellAt = (event: MouseEvent<SVGRectElement>): ActiveCell | null => {
    const svg = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (svg === undefined) return null
    const category = Math.floor((event.clientY - svg.top - plot.y) / rowHeight)
    if (category < 0 || category >= spec.categories.length) return null
    return hitBar(boxes, category, event.clientX - svg.left, true) ?? { series: 0, category }
  }
  return (
    <g className="marks">
      {spec.series.map((series, index) => {
        const own = boxes.filter((box) => box.series === index)
        const ranges = pathOfBoxes(own.filter(({ isRange }) => isRange))
        const colour = colourValue(series.colour, props.theme)
        return (
          <g key={series.id} data-series={series.id}>
            <path className="bars" d={pathOfBoxes(own.filter(({ isRange }) => !isRange))} fill={colour} />
            {ranges !== '' && <path className="range" d={ranges} fill={colour} stroke={colour} />}
          </g>
        )
      })}
      <rect
        className="hit-surface"
        data-hit={spec.kind}
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        onPointerMove={(event) => {
          control.point(cellAt(event))
        }}
        onClick={(event) => {
          const cell = cellAt(event)
          const mark = cell === null ? undefined : maybeMark(spec, cell)
          if (mark !== undefined) actions.onFilter(mark, event.shiftKey ? 'series' : 'category')
        }}
      />
    </g>
  )
}
