import type { MouseEvent } from 'react'
import { panelLegend } from '../../../data/model/panel-legend.ts'
import { maybeMark } from '../figure-grid.ts'
import { FigureLegend } from '../figure-legend.tsx'
import { FigureStage } from '../figure-stage.tsx'
import { FigureTooltip } from '../figure-tooltip.tsx'
import type { ActiveCell } from '../key-plan.ts'
import { SceneMarks } from '../scene/scene-marks.tsx'
import { useDrawing, useShownByKeys, type FigureProps } from '../scene/use-drawing.ts'
import type { WordedFigure } from '../spec-types.ts'
import { boxOf, cellAt, drawPanels, panelOf, type PanelsDrawing } from './draw-panels.ts'
import { PanelLayer } from './panel-layer.tsx'

/** Many small figures that share their periods: one Scene, in as many columns as there is room for; it scrolls. */
export function PanelsFigure(props: FigureProps) {
  const { spec, theme, actions } = props
  const { room, size, pen, control, drawing } = useDrawing(props, drawPanels)
  const { active } = control
  const activePanel = active === null || drawing === null ? undefined : panelOf(drawing, active)
  useShownByKeys(room, control, '.panel-room', activePanel)
  const legend = panelLegend(spec)
  const box = active === null || activePanel === undefined ? null : boxOf(activePanel, spec, active)
  return (
    <>
      {legend.length > 0 && <FigureLegend spec={{ ...spec, series: legend }} theme={theme} />}
      <FigureStage spec={spec} control={control} ref={room}>
        {drawing !== null && (
          <div className="panels" aria-hidden="true">
            <svg
              width={size.width}
              height={drawing.height}
              data-hit={spec.kind}
              onPointerMove={(event) => {
                if (event.pointerType !== 'touch') control.point(cellUnder(event, drawing, spec))
              }}
              onClick={(event) => {
                const cell = cellUnder(event, drawing, spec)
                const mark = cell === null ? undefined : maybeMark(spec, cell)
                if (cell === null || mark === undefined) return
                // A finger has no hover: its first tap shows the numbers, its second narrows the view.
                if (active?.series !== cell.series || active.category !== cell.category) control.point(cell)
                else if (event.shiftKey) actions.onPick(mark)
                else actions.onFilter(mark, 'category')
              }}
            >
              <SceneMarks marks={drawing.marks} pen={pen} />
              {drawing.panels.map((drawn) => (
                <PanelLayer
                  key={drawn.id}
                  spec={spec}
                  drawn={drawn}
                  pen={pen}
                  active={drawn === activePanel ? active : null}
                  actions={actions}
                />
              ))}
            </svg>
            <div className="figure-overlay">
              {active !== null && activePanel !== undefined && (
                <FigureTooltip
                  spec={spec}
                  active={active}
                  theme={theme}
                  actions={actions}
                  stage={{ width: size.width, height: Math.max(drawing.height, size.height) }}
                  anchor={{
                    left: activePanel.bands.start(active.category),
                    right: activePanel.bands.start(active.category) + activePanel.bands.width,
                    y: box === null ? activePanel.plot.y : box.y + box.height / 2,
                  }}
                />
              )}
            </div>
          </div>
        )}
      </FigureStage>
    </>
  )
}

function cellUnder(
  event: MouseEvent<SVGSVGElement>,
  drawing: PanelsDrawing,
  spec: WordedFigure,
): ActiveCell | null {
  const box = event.currentTarget.getBoundingClientRect()
  return cellAt(drawing, spec, { x: event.clientX - box.left, y: event.clientY - box.top })
}
