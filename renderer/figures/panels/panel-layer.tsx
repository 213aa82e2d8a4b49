import type { Pen } from '../../../data/drawing/pen.ts'
import { CategoryShades } from '../category-shades.tsx'
import type { FigureActions } from '../figure-actions.ts'
import type { ActiveCell } from '../key-plan.ts'
import { ActiveMark } from '../over-time/active-mark.tsx'
import { SceneMarks } from '../scene/scene-marks.tsx'
import type { WordedFigure } from '../spec-types.ts'
import { boxOf, type DrawnPanel } from './draw-panels.ts'

/** One of many small figures: its marks of the Scene, its periods shaded, the number that the reader stands on. */
export function PanelLayer(props: {
  readonly spec: WordedFigure
  readonly drawn: DrawnPanel
  readonly pen: Pen
  /** `null`: it is in another panel. */
  readonly active: ActiveCell | null
  readonly actions: FigureActions
}) {
  const { spec, drawn, active } = props
  const box = active === null ? null : boxOf(drawn, spec, active)
  return (
    <g className="panel" data-panel={drawn.id}>
      {drawn.panel.emptyReason === null && (
        <CategoryShades
          spec={spec}
          bands={drawn.bands}
          plot={drawn.plot}
          active={active?.category ?? null}
          actions={props.actions}
        />
      )}
      {active !== null && <rect className="panel-room" {...drawn.cell} />}
      <SceneMarks marks={drawn.marks} pen={props.pen} />
      {box !== null && (
        <ActiveMark box={box} isBar={spec.shape === 'stacked' || spec.shape === 'share-stacked'} />
      )}
    </g>
  )
}
