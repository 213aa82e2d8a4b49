import { useId, useRef, type MouseEvent } from 'react'
import { extentOfAll } from '../../../data/drawing/extents.ts'
import { layoutHeat } from '../../../data/drawing/layout-heat.ts'
import { markAt } from '../../../data/drawing/mark-at.ts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { SceneMark } from '../../../data/drawing/scene.ts'
import { timeAxisHeight } from '../../../data/drawing/layout-time-axis.ts'
import type { Size } from '../../components/use-size.ts'
import { ClassLegend } from '../class-legend.tsx'
import { maybeMark } from '../figure-grid.ts'
import { FigureStage } from '../figure-stage.tsx'
import { FigureTooltip } from '../figure-tooltip.tsx'
import { Hatching } from '../hatching.tsx'
import type { ActiveCell } from '../key-plan.ts'
import { SceneMarks } from '../scene/scene-marks.tsx'
import { useDrawing, useShownByKeys, type FigureProps } from '../scene/use-drawing.ts'
import type { WordedFigure } from '../spec-types.ts'
import { HeatBands } from './heat-bands.tsx'

/** Rows by periods, each cell in the colour of its class; the periods stay while the rows scroll. */
export function HeatFigure(props: FigureProps) {
  const { spec, theme, actions } = props
  const stage = useRef<HTMLDivElement>(null)
  const { room, size, pen, control, drawing } = useDrawing(props, drawHeat, 'width')
  const pattern = `${useId()}-hatching`
  const { active } = control
  const head = Math.ceil(timeAxisHeight(pen))
  const activeSeries = active === null ? undefined : spec.series[active.series]?.id
  useShownByKeys(stage, control, '.active-mark', activeSeries)
  const anchor = active === null || drawing === null ? null : anchorOf(drawing.rows, spec, active)
  return (
    <>
      <ClassLegend spec={spec} theme={theme} />
      <FigureStage spec={spec} control={control} ref={stage}>
        <div className="rows heat" aria-hidden="true">
          <div className="rows-head" style={{ height: head }}>
            {drawing !== null && (
              <svg width={size.width} height={head} viewBox={`0 ${-head} ${size.width} ${head}`}>
                <SceneMarks marks={drawing.periods} pen={pen} pattern={pattern} />
              </svg>
            )}
          </div>
          <div className="rows-plot" ref={room}>
            {drawing !== null && (
              <svg
                width={size.width}
                height={drawing.height}
                data-hit={spec.kind}
                onPointerMove={(event) => {
                  if (event.pointerType === 'touch') return
                  control.point(cellUnder(event, drawing.rows, spec).cell)
                }}
                onClick={(event) => {
                  const { cell, row } = cellUnder(event, drawing.rows, spec)
                  const mark = maybeMark(spec, cell ?? { series: row, category: 0 })
                  if (mark === undefined) return
                  if (cell === null) actions.onFilter(mark, 'series')
                  else if (active?.series !== cell.series || active.category !== cell.category)
                    control.point(cell)
                  else if (event.shiftKey) actions.onPick(mark)
                  else actions.onFilter(mark, 'category')
                }}
              >
                <Hatching id={pattern} />
                <SceneMarks marks={drawing.rows} pen={pen} pattern={pattern} />
                <HeatBands spec={spec} marks={drawing.rows} active={active} picked={actions.picked} />
              </svg>
            )}
            <div className="figure-overlay">
              {active !== null && drawing !== null && anchor !== null && (
                <FigureTooltip
                  spec={spec}
                  active={active}
                  theme={theme}
                  actions={actions}
                  stage={{ width: size.width, height: Math.max(drawing.height, 170) }}
                  anchor={anchor}
                />
              )}
            </div>
          </div>
        </div>
      </FigureStage>
    </>
  )
}

interface HeatDrawing {
  /** Over the rows, from `-head` to 0. */
  readonly periods: readonly SceneMark[]
  /** Names, cells and breaks, from 0 downwards. */
  readonly rows: readonly SceneMark[]
  readonly height: number
}

/** The Scene with its rows’ top at 0, whatever their number: the stage scrolls. */
function drawHeat(spec: WordedFigure, size: Size, pen: Pen): HeatDrawing {
  const box = { x: 0, y: 0, ...size }
  const body = layoutHeat(spec, { ...box, y: -timeAxisHeight(pen) }, pen)
  const periods = body.layers.filter(({ name }) => name === 'time-axis').flatMap(({ marks }) => marks)
  // A sentence has no periods over it.
  const { layers, heightPt } = periods.length > 0 ? body : layoutHeat(spec, box, pen)
  return {
    periods,
    rows: layers.filter(({ name }) => name !== 'time-axis').flatMap(({ marks }) => marks),
    height: Math.ceil(periods.length > 0 ? heightPt - timeAxisHeight(pen) : heightPt),
  }
}

/** The cell under the pointer, and its row also where that is over the name. */
function cellUnder(
  event: MouseEvent<SVGSVGElement>,
  marks: readonly SceneMark[],
  spec: WordedFigure,
): { readonly cell: ActiveCell | null; readonly row: number } {
  const box = event.currentTarget.getBoundingClientRect()
  const [x, y] = [event.clientX - box.left, event.clientY - box.top]
  const rowOf = (id: string | undefined): number => spec.series.findIndex((series) => series.id === id)
  const of = markAt(marks, { x, y }, 2)
  const category = spec.categories.findIndex(({ id }) => id === of?.category)
  if (of !== null && category !== -1)
    return { cell: { series: rowOf(of.series), category }, row: rowOf(of.series) }
  return { cell: null, row: rowOf(markAt(marks, { x: box.width - 1, y }, box.width)?.series) }
}

function anchorOf(
  marks: readonly SceneMark[],
  spec: WordedFigure,
  { series, category }: ActiveCell,
): { readonly left: number; readonly right: number; readonly y: number } {
  const [row, column] = [spec.series[series]?.id, spec.categories[category]?.id]
  const box = extentOfAll(marks, (of) => of.series === row && of.category === column)
  return box === null
    ? { left: 0, right: 0, y: 0 }
    : { left: box.x, right: box.x + box.width, y: box.y + box.height / 2 }
}
