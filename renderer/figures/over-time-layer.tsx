import { useMemo, type PointerEvent } from 'react'
import { createPortal } from 'react-dom'
import { usePlotArea, useXAxisScale } from 'recharts'
import type { Theme } from '../../data/model/palette.ts'
import type { Size } from '../components/use-size.ts'
import { ActiveMark } from './active-mark.tsx'
import { CategoryLabels } from './category-labels.tsx'
import type { FigureActions } from './figure-actions.ts'
import { CategoryShades } from './category-shades.tsx'
import { EventMarks } from './event-marks.tsx'
import { maybeMark } from './figure-grid.ts'
import { FigureTooltip } from './figure-tooltip.tsx'
import { MethodBreaks } from './method-breaks.tsx'
import { cellHeight, hitOverTime, layoutOverTime } from './over-time-layout.ts'
import { SeriesMarks } from './series-marks.tsx'
import { SeriesNames } from './series-names.tsx'
import type { WordedFigure } from './spec-types.ts'
import type { ActiveCellControl } from './use-active-cell.ts'
import { ValueAxisMarks } from './value-axis-marks.tsx'
import { valuePlace } from './value-place.ts'

/** The marks of an over-time figure, inside Recharts' scales, with one surface that finds the mark under the pointer. */
export function OverTimeLayer(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
  readonly control: ActiveCellControl
  readonly size: Size
  /** Where the tooltip goes: it is HTML over the drawing. */
  readonly overlay: HTMLElement | null
  readonly areSeriesNamed: boolean
}) {
  const { spec, theme, actions, control } = props
  const plot = usePlotArea()
  const xScale = useXAxisScale()
  const layout = useMemo(() => {
    if (plot === undefined || xScale === undefined) return null
    const start = (category: number): number =>
      xScale(spec.categories[category]?.id, { position: 'start' }) ?? plot.x + plot.width
    const width = plot.width / Math.max(1, spec.categories.length)
    const place = valuePlace(spec.valueAxis, plot.y + plot.height, plot.y)
    return { place, ...layoutOverTime(spec, spec.series, { start, width }, place, spec.valueAxis) }
  }, [spec, plot, xScale])
  if (plot === undefined || layout === null) return null

  const cellAt = (event: PointerEvent<SVGRectElement> | React.MouseEvent<SVGRectElement>) => {
    const svg = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (svg === undefined) return null
    return hitOverTime(layout, spec.categories.length, event.clientX - svg.left, event.clientY - svg.top)
  }
  const { active } = control
  const bandStart = active === null ? 0 : layout.bands.start(active.category)
  return (
    <g className="marks">
      <ValueAxisMarks axis={spec.valueAxis} place={layout.place} plot={plot} isLying={false} />
      <path className="axis-line" d={`M${plot.x} ${Math.round(plot.y + plot.height) + 0.5}h${plot.width}`} />
      <CategoryShades
        spec={spec}
        bands={layout.bands}
        plot={plot}
        isUpright={false}
        active={active?.category ?? null}
        actions={actions}
      />
      {spec.valueAxis.baseline > spec.valueAxis.min && (
        <path
          className="baseline"
          d={`M${plot.x} ${Math.round(layout.place(spec.valueAxis.baseline)) + 0.5}h${plot.width}`}
        />
      )}
      <SeriesMarks spec={spec} theme={theme} layout={layout} baseline={plot.y + plot.height} />
      <CategoryLabels spec={spec} bands={layout.bands} y={plot.y + plot.height} />
      {spec.events.length > 0 && <EventMarks spec={spec} bands={layout.bands} plot={plot} />}
      <MethodBreaks spec={spec} bands={layout.bands} plot={plot} />
      {props.areSeriesNamed && <SeriesNames spec={spec} theme={theme} layout={layout} plot={plot} />}
      {active !== null && <ActiveMark layout={layout} active={active} />}
      <rect
        className="hit-surface"
        data-hit={spec.kind}
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') control.point(cellAt(event))
        }}
        onClick={(event) => {
          const cell = cellAt(event)
          const mark = cell === null ? undefined : maybeMark(spec, cell)
          if (cell === null || mark === undefined) return
          const isAsked = active?.series === cell.series && active.category === cell.category
          // A finger has no hover: its first tap shows the numbers, its second narrows the view.
          if (!isAsked) control.point(cell)
          else if (event.shiftKey) actions.onPick(mark)
          else actions.onFilter(mark, 'category')
        }}
      />
      {active !== null &&
        props.overlay !== null &&
        createPortal(
          <FigureTooltip
            spec={spec}
            active={active}
            theme={theme}
            actions={actions}
            stage={props.size}
            anchor={{
              left: bandStart,
              right: bandStart + layout.bands.width,
              y: cellHeight(layout, active) ?? plot.y + plot.height / 2,
            }}
          />,
          props.overlay,
        )}
    </g>
  )
}
