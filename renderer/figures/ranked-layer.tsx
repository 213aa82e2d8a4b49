import { useMemo, type MouseEvent } from 'react'
import { usePlotArea } from 'recharts'
import type { Theme } from '../../data/model/palette.ts'
import { barBoxes } from './bar-boxes.ts'
import { BarSeries } from './bar-series.tsx'
import { CategoryShades } from './category-shades.tsx'
import type { FigureActions } from './figure-actions.ts'
import { maybeMark } from './figure-grid.ts'
import { hitBar } from './hit-test.ts'
import type { ActiveCell } from './key-plan.ts'
import type { WordedFigure } from './spec-types.ts'
import { stackSpans } from './stack-spans.ts'
import type { ActiveCellControl } from './use-active-cell.ts'
import { ValueAxisMarks } from './value-axis-marks.tsx'
import { valuePlace } from './value-place.ts'

/** Lying bars inside Recharts' scales, one path a series, with one surface that finds the bar under the pointer. */
export function RankedLayer(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
  readonly control: ActiveCellControl
}) {
  const { spec, control, actions } = props
  const plot = usePlotArea()
  const rowHeight = plot === undefined ? 0 : plot.height / Math.max(1, spec.categories.length)
  const bands = useMemo(
    () => ({ start: (category: number) => (plot?.y ?? 0) + category * rowHeight, width: rowHeight }),
    [plot?.y, rowHeight],
  )
  const drawn = useMemo(() => {
    if (plot === undefined) return null
    const place = valuePlace(spec.valueAxis, plot.x, plot.x + plot.width)
    const spans = stackSpans(spec.series, spec.categories.length, spec.valueAxis.baseline)
    return { place, boxes: barBoxes(spans, bands, place, true) }
  }, [spec, plot, bands])
  if (plot === undefined || drawn === null) return null
  const { place, boxes } = drawn

  const cellAt = (event: MouseEvent<SVGRectElement>): ActiveCell | null => {
    const svg = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (svg === undefined) return null
    const category = Math.floor((event.clientY - svg.top - plot.y) / rowHeight)
    if (category < 0 || category >= spec.categories.length) return null
    return hitBar(boxes, category, event.clientX - svg.left, true) ?? { series: 0, category }
  }
  return (
    <g className="marks">
      <ValueAxisMarks axis={spec.valueAxis} place={place} plot={plot} isLying />
      <CategoryShades
        spec={spec}
        bands={bands}
        plot={plot}
        isUpright
        active={control.active?.category ?? null}
        actions={actions}
      />
      <BarSeries spec={spec} series={spec.series} theme={props.theme} boxes={boxes} />
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
          if (mark === undefined) return
          if (event.shiftKey) actions.onPick(mark)
          else actions.onFilter(mark, 'category')
        }}
      />
    </g>
  )
}
