import { colourValue, type Theme } from '../../data/model/palette.ts'
import { say } from '../../data/model/words/say.ts'
import type { FigureActions } from './figure-actions.ts'
import type { ActiveCell } from './key-plan.ts'
import type { FigureSpec } from './spec-types.ts'

/** Space between a band and its tooltip; none, so that the pointer can walk into it. */
const TOOLTIP_WIDTH = 248

/** All series of the active category, the active one marked, with what can be done. The pointer can go into it; Escape lifts it. */
export function FigureTooltip(props: {
  readonly spec: FigureSpec
  readonly active: ActiveCell
  readonly theme: Theme
  readonly actions: FigureActions
  /** The active band's edges and the height of the mark, in pixels of the stage. */
  readonly anchor: { readonly left: number; readonly right: number; readonly y: number }
  readonly stage: { readonly width: number; readonly height: number }
}) {
  const { spec, active, anchor, stage } = props
  const category = spec.categories[active.category]
  const cell = spec.series[active.series]?.cells[active.category]
  if (category === undefined || cell === undefined) return null
  const fitsRight = anchor.right + TOOLTIP_WIDTH <= stage.width
  const left = fitsRight ? anchor.right : Math.max(0, anchor.left - TOOLTIP_WIDTH)
  const height = 86 + spec.series.length * 20
  const top = Math.max(0, Math.min(anchor.y - height / 2, stage.height - height))
  return (
    <div
      className="tooltip"
      style={{ left, top, width: TOOLTIP_WIDTH }}
      aria-hidden="true"
      data-tooltip={spec.kind}
    >
      <strong>{category.label}</strong>
      <dl>
        {[...spec.series.entries()].reverse().map(([index, series]) => (
          <div key={series.id} data-active={index === active.series}>
            <dt>
              <i style={{ background: colourValue(series.colour, props.theme) }} />
              {series.label}
            </dt>
            <dd>{series.cells[active.category]?.text}</dd>
          </div>
        ))}
      </dl>
      {cell.of > 1 && <p>{say('screen.reporting', { reporting: cell.reporting, of: cell.of })}</p>}
      <TooltipActions spec={spec} active={active} actions={props.actions} />
    </div>
  )
}

function TooltipActions(props: {
  readonly spec: FigureSpec
  readonly active: ActiveCell
  readonly actions: FigureActions
}) {
  const { spec, active, actions } = props
  const series = spec.series[active.series]
  const category = spec.categories[active.category]
  const mark = series?.marks[active.category]
  if (series === undefined || category === undefined || mark === undefined) return null
  return (
    <div className="tooltip-actions">
      {actions.mayFilter(mark, 'category') && (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => {
            actions.onFilter(mark, 'category')
          }}
        >
          {say('screen.only', { name: category.label })}
        </button>
      )}
      {actions.mayFilter(mark, 'series') && (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => {
            actions.onFilter(mark, 'series')
          }}
        >
          {say('screen.only', { name: series.label })}
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        onClick={() => {
          actions.onRows(mark)
        }}
      >
        {say('screen.rows')}
      </button>
    </div>
  )
}
