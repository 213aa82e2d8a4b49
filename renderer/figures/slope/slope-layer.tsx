import { useMemo, type MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { colourValue, type Theme } from '../../../data/model/palette.ts'
import type { Size } from '../../components/use-size.ts'
import type { FigureActions } from '../figure-actions.ts'
import { maybeMark } from '../figure-grid.ts'
import { FigureTooltip } from '../figure-tooltip.tsx'
import { hitLine } from '../hit-test.ts'
import type { ActiveCell } from '../key-plan.ts'
import { bandPath, hollowPath, linePath, linePoints } from '../line-paths.ts'
import type { WordedFigure } from '../spec-types.ts'
import type { ActiveCellControl } from '../use-active-cell.ts'
import { slopeLabels } from './slope-labels.ts'

/** The lines of a slope inside Recharts' scales, with their numbers and names. A method break between the periods leaves their ends unjoined. */
export function SlopeLayer(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
  readonly control: ActiveCellControl
  readonly size: Size
  readonly overlay: HTMLElement | null
}) {
  const { spec, theme, actions, control } = props
  const plot = usePlotArea()
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const points = useMemo(() => {
    if (plot === undefined || xScale === undefined || yScale === undefined) return []
    const ends = spec.categories.map(({ id }) => xScale(id) ?? plot.x)
    return spec.series.map(({ cells }) =>
      linePoints(
        cells,
        (category) => ends[category] ?? plot.x,
        (value) => yScale(value) ?? Number.NaN,
        spec.valueAxis,
      ),
    )
  }, [spec, plot, xScale, yScale])
  if (plot === undefined) return null
  const room = {
    top: plot.y,
    bottom: plot.y + plot.height,
    width: props.size.width - plot.x - plot.width - 8,
  }
  const newest = spec.categories.length - 1
  const ends = [plot.x, plot.x + plot.width]
  const cellAt = (event: MouseEvent<SVGRectElement>): ActiveCell | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const isNewer = event.clientX - box.left > box.width / 2
    return hitLine(points, isNewer ? newest : 0, event.clientY - box.top + plot.y)
  }
  const { active } = control
  const activeY =
    active === null ? undefined : points[active.series]?.find((p) => p.category === active.category)
  return (
    <g className="marks slope">
      {spec.categories.map(({ id, label }, index) => (
        <g key={id}>
          <path
            className="slope-axis"
            d={`M${Math.round(ends[index] ?? 0) + 0.5} ${room.top}V${room.bottom}`}
          />
          <text x={ends[index]} y={room.bottom + 18} textAnchor={index === 0 ? 'end' : 'start'}>
            {label}
          </text>
        </g>
      ))}
      {spec.breaks.map(({ id, label, reason }, index) => (
        <text
          key={id}
          className="slope-break"
          x={Math.max(0, Math.min(plot.x, props.size.width - label.length * 6.2))}
          y={plot.y - 8 - index * 16}
        >
          <title>{reason}</title>
          {label}
        </text>
      ))}
      {spec.series.map((series, index) => {
        const own = points[index] ?? []
        const colour = colourValue(series.colour, theme)
        return (
          <g
            key={series.id}
            data-series={series.id}
            data-emphasis={series.emphasis}
            data-active={active?.series === index}
          >
            <path className="range" d={bandPath(own, 0, 8)} fill={colour} stroke={colour} />
            <path className="line" d={linePath(own, spec.breaks)} stroke={colour} />
            <path className="hollow" d={hollowPath(own)} stroke={colour} />
          </g>
        )
      })}
      {[0, newest].map((category, side) => (
        <g key={side} className="slope-labels">
          {(side === 1 && newest === 0
            ? []
            : slopeLabels(spec, points, category, side === 1, side === 1 ? room : { ...room, width: plot.x })
          ).map(({ series, text, y }) => (
            <text
              key={series}
              x={(ends[side] ?? 0) + (side === 0 ? -8 : 8)}
              y={y + 4}
              textAnchor={side === 0 ? 'end' : 'start'}
              data-active={active?.series === series}
              data-emphasis={spec.series[series]?.emphasis}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
      {active !== null && activeY !== undefined && (
        <circle className="active-mark" cx={activeY.x} cy={(activeY.low + activeY.high) / 2} r={5} />
      )}
      <rect
        className="hit-surface"
        data-hit={spec.kind}
        x={0}
        y={plot.y}
        width={props.size.width}
        height={plot.height}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') control.point(cellAt(event))
        }}
        onClick={(event) => {
          const cell = cellAt(event)
          const mark = cell === null ? undefined : maybeMark(spec, cell)
          if (cell === null || mark === undefined) return
          if (active?.series !== cell.series) control.point(cell)
          else if (event.shiftKey) actions.onHighlight(mark)
          else actions.onFilter(mark, 'series')
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
              left: (activeY?.x ?? 0) - 12,
              right: (activeY?.x ?? 0) + 12,
              y: activeY === undefined ? 0 : activeY.low,
            }}
          />,
          props.overlay,
        )}
    </g>
  )
}
