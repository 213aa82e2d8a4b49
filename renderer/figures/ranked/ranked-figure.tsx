import { useRef, type MouseEvent } from 'react'
import { FigureLegend } from '../figure-legend.tsx'
import { maybeMark } from '../figure-grid.ts'
import { FigureStage } from '../figure-stage.tsx'
import type { ActiveCell } from '../key-plan.ts'
import { SceneMarks } from '../scene/scene-marks.tsx'
import { useDrawing, useShownByKeys, type FigureProps } from '../scene/use-drawing.ts'
import type { WordedFigure } from '../spec-types.ts'
import { cellAt, drawRows, type RowsDrawing } from './draw-rows.ts'
import { RowBands } from './row-bands.tsx'
import { RowTools } from './row-tools.tsx'

/** Lying bars with their names and numbers, whole or in parts; the rows scroll, what stands over them stays. */
export function RankedFigure(props: FigureProps) {
  const { spec, theme, actions } = props
  const stage = useRef<HTMLDivElement>(null)
  const { room, size, pen, control, drawing } = useDrawing(props, drawRows, 'width')
  const { active } = control
  const activeRow = active === null ? undefined : drawing?.bands[active.category]
  useShownByKeys(stage, control, '.active-band', activeRow)
  return (
    <>
      {spec.series.length > 1 && <FigureLegend spec={spec} theme={theme} />}
      <FigureStage spec={spec} control={control} ref={stage}>
        <div className="rows ranked" aria-hidden="true">
          <div className="rows-head" style={{ height: drawing?.top }}>
            {drawing !== null && drawing.top > 0 && (
              <svg width={size.width} height={drawing.top}>
                <SceneMarks marks={drawing.head} pen={pen} />
              </svg>
            )}
          </div>
          <div className="rows-plot" ref={room}>
            {drawing !== null && (
              <svg
                width={size.width}
                height={drawing.height}
                viewBox={`0 ${drawing.top} ${size.width} ${drawing.height}`}
                data-hit={spec.kind}
                onPointerMove={(event) => {
                  control.point(cellUnder(event, drawing, spec))
                }}
                onClick={(event) => {
                  const cell = cellUnder(event, drawing, spec)
                  const mark = cell === null ? undefined : maybeMark(spec, cell)
                  if (mark === undefined) return
                  if (event.shiftKey) actions.onPick(mark)
                  else actions.onFilter(mark, 'category')
                }}
              >
                <RowBands
                  spec={spec}
                  bands={drawing.bands}
                  width={size.width}
                  active={activeRow}
                  picked={actions.picked}
                />
                <SceneMarks marks={drawing.rows} pen={pen} />
              </svg>
            )}
            <div className="figure-overlay">
              {active !== null && drawing !== null && activeRow !== undefined && (
                <RowTools spec={spec} drawing={drawing} band={activeRow} active={active} actions={actions} />
              )}
            </div>
          </div>
        </div>
      </FigureStage>
    </>
  )
}

function cellUnder(
  event: MouseEvent<SVGSVGElement>,
  drawing: RowsDrawing,
  spec: WordedFigure,
): ActiveCell | null {
  const box = event.currentTarget.getBoundingClientRect()
  const point = { x: event.clientX - box.left, y: event.clientY - box.top + drawing.top }
  return cellAt(drawing, spec, point)
}
