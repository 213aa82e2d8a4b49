import { useMemo } from 'react'
import type { Theme } from '../../../data/model/palette.ts'
import { CategoryShades } from '../category-shades.tsx'
import type { FigureActions } from '../figure-actions.ts'
import { maybeMark } from '../figure-grid.ts'
import type { ActiveCell } from '../key-plan.ts'
import { cellHeight, hitOverTime, layoutOverTime } from '../over-time-layout.ts'
import type { WordedFigure, Panel } from '../spec-types.ts'
import type { ActiveCellControl } from '../use-active-cell.ts'
import { valuePlace } from '../value-place.ts'
import { PanelAxes } from './panel-axes.tsx'
import { PanelMarks } from './panel-marks.tsx'

const MARGIN = { top: 6, right: 4, bottom: 18 } as const

/** One of many small figures: its title, two axes with little on them, and its marks in one path a series. */
export function PanelPlot(props: {
  readonly spec: WordedFigure
  readonly panel: Panel
  readonly index: number
  readonly theme: Theme
  readonly width: number
  readonly height: number
  /** Index of its first series among those of all panels. */
  readonly start: number
  readonly active: ActiveCell | null
  readonly control: ActiveCellControl
  readonly actions: FigureActions
}) {
  const { spec, panel, width, height, active, control, actions } = props
  const longest = Math.max(1, ...panel.valueAxis.ticks.map(({ label }) => label.length))
  const left = 8 + longest * 7
  const plot = useMemo(
    () => ({
      x: left,
      y: MARGIN.top,
      width: Math.max(1, width - left - MARGIN.right),
      height: height - MARGIN.top - MARGIN.bottom,
    }),
    [left, width, height],
  )
  const layout = useMemo(() => {
    const band = plot.width / Math.max(1, spec.categories.length)
    const bands = { start: (category: number) => plot.x + category * band, width: band }
    return layoutOverTime(
      spec,
      panel.series,
      bands,
      valuePlace(panel.valueAxis, plot.y + plot.height, plot.y),
      panel.valueAxis,
    )
  }, [spec, panel, plot])
  const cellAt = (event: React.MouseEvent<SVGRectElement>): ActiveCell | null => {
    const svg = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (svg === undefined) return null
    const hit = hitOverTime(layout, spec.categories.length, event.clientX - svg.left, event.clientY - svg.top)
    return hit === null ? null : { ...hit, series: hit.series + props.start }
  }
  const local = active === null ? null : { ...active, series: active.series - props.start }
  const y = local === null ? null : cellHeight(layout, local)
  return (
    <li className="panel" data-panel={panel.id} data-panel-index={props.index} data-emphasis={panel.emphasis}>
      <h3>
        <bdi>{panel.title}</bdi>
      </h3>
      {panel.emptyReason === null ? (
        <svg width={width} height={height}>
          <CategoryShades
            spec={spec}
            bands={layout.bands}
            plot={plot}
            active={active?.category ?? null}
            actions={actions}
          />
          <PanelAxes spec={spec} panel={panel} plot={plot} bands={layout.bands} />
          <PanelMarks
            spec={spec}
            panel={panel}
            layout={layout}
            theme={props.theme}
            bottom={plot.y + plot.height}
          />
          {local !== null && y !== null && (
            <circle
              className="active-mark"
              cx={layout.bands.start(local.category) + layout.bands.width / 2}
              cy={y}
              r={4}
            />
          )}
          <rect
            className="hit-surface"
            data-hit={spec.kind}
            {...plot}
            onPointerMove={(event) => {
              if (event.pointerType !== 'touch') control.point(cellAt(event))
            }}
            onClick={(event) => {
              const cell = cellAt(event)
              const mark = cell === null ? undefined : maybeMark(spec, cell)
              if (cell === null || mark === undefined) return
              if (active?.series !== cell.series || active.category !== cell.category) control.point(cell)
              else if (event.shiftKey) actions.onPick(mark)
              else actions.onFilter(mark, 'category')
            }}
          />
        </svg>
      ) : (
        <p className="hint">{panel.emptyReason}</p>
      )}
    </li>
  )
}
