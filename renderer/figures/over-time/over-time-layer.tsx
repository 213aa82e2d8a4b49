import type { MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { usePlotArea, useXAxisScale } from 'recharts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Theme } from '../../../data/model/palette.ts'
import type { Size } from '../../components/use-size.ts'
import { CategoryShades } from '../category-shades.tsx'
import type { FigureActions } from '../figure-actions.ts'
import { maybeMark } from '../figure-grid.ts'
import { FigureTooltip } from '../figure-tooltip.tsx'
import type { ActiveCell } from '../key-plan.ts'
import { SceneMarks } from '../scene/scene-marks.tsx'
import type { WordedFigure } from '../spec-types.ts'
import type { ActiveCellControl } from '../use-active-cell.ts'
import { ActiveMark } from './active-mark.tsx'
import { boxOf, cellAt, type OverTimeDrawing } from './draw-over-time.ts'

/** The Scene inside Recharts’ frame: its bands are what is pointed at, picked and linked; one surface finds the number under the pointer. */
export function OverTimeLayer(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly pen: Pen
  readonly drawing: OverTimeDrawing
  readonly actions: FigureActions
  readonly control: ActiveCellControl
  readonly size: Size
  /** Where the tooltip goes: it is HTML over the drawing. */
  readonly overlay: HTMLElement | null
}) {
  const { spec, theme, pen, drawing, actions, control } = props
  const plot = usePlotArea()
  const xScale = useXAxisScale()
  if (plot === undefined || xScale === undefined) return null
  const bands = {
    start: (category: number): number =>
      xScale(spec.categories[category]?.id, { position: 'start' }) ?? plot.x + plot.width,
    width: plot.width / Math.max(1, spec.categories.length),
  }
  const cellUnder = (event: MouseEvent<SVGRectElement>): ActiveCell | null => {
    const svg = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (svg === undefined) return null
    const category = Math.floor((event.clientX - svg.left - bands.start(0)) / bands.width)
    if (category < 0 || category >= spec.categories.length) return null
    return cellAt(drawing, spec, category, event.clientY - svg.top)
  }
  const { active } = control
  const box = active === null ? null : boxOf(drawing, spec, active)
  const bandStart = active === null ? 0 : bands.start(active.category)
  return (
    <g className="over-time">
      <CategoryShades
        spec={spec}
        bands={bands}
        plot={plot}
        active={active?.category ?? null}
        actions={actions}
      />
      <SceneMarks marks={drawing.marks} pen={pen} />
      {box !== null && (
        <ActiveMark box={box} isBar={spec.shape === 'stacked' || spec.shape === 'share-stacked'} />
      )}
      <rect
        className="hit-surface"
        data-hit={spec.kind}
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') control.point(cellUnder(event))
        }}
        onClick={(event) => {
          const cell = cellUnder(event)
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
              right: bandStart + bands.width,
              y: box === null ? plot.y + plot.height / 2 : box.y + box.height / 2,
            }}
          />,
          props.overlay,
        )}
    </g>
  )
}
