import { colourValue, type Theme } from '../../data/model/palette.ts'
import { comparedBeside } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import type { FigureActions } from './figure-actions.ts'
import { seriesOf } from './figure-grid.ts'
import type { ActiveCell } from './key-plan.ts'
import type { WordedFigure, Series } from './spec-types.ts'
import { TooltipActions } from './tooltip-actions.tsx'

const TOOLTIP_WIDTH = 248
/** Series written out; of more, the active one alone. */
const MOST_SERIES = 8

/** The active category with its series, the active one marked, with what can be done. The pointer can go into it; Escape lifts it. */
export function FigureTooltip(props: {
  readonly spec: WordedFigure
  readonly active: ActiveCell
  readonly theme: Theme
  readonly actions: FigureActions
  /** The active band's edges and the height of the mark, in pixels of the stage. */
  readonly anchor: { readonly left: number; readonly right: number; readonly y: number }
  readonly stage: { readonly width: number; readonly height: number }
}) {
  const { spec, active, anchor, stage } = props
  const series = seriesOf(spec)[active.series]
  const category = spec.categories[active.category]
  const cell = series?.cells[active.category]
  if (series === undefined || category === undefined || cell === undefined) return null
  const shown = spec.panels.length > 0 || spec.series.length > MOST_SERIES ? [series] : spec.series
  const change = comparedBeside(spec, category.id)
  const fitsRight = anchor.right + TOOLTIP_WIDTH <= stage.width
  const left = fitsRight ? anchor.right : Math.max(0, anchor.left - TOOLTIP_WIDTH)
  const height = 136 + shown.length * 20
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
        {[...shown].reverse().map((each) => (
          <TooltipLine
            key={each.id}
            series={each}
            isActive={each.id === series.id && shown.length > 1}
            text={each.cells[active.category]?.text ?? ''}
            theme={props.theme}
          />
        ))}
        {spec.comparison !== null && change !== undefined && (
          <div>
            <dt>{spec.comparison.label}</dt>
            <dd>{change.text}</dd>
          </div>
        )}
      </dl>
      {cell.smallDenominator && (
        <p>{say(spec.valueType === 'rate' ? 'explore.small-people' : 'explore.small-base')}</p>
      )}
      {cell.of > 1 && <p>{say('screen.reporting', { reporting: cell.reporting, of: cell.of })}</p>}
      <TooltipActions spec={spec} active={active} actions={props.actions} />
    </div>
  )
}

function TooltipLine(props: {
  readonly series: Series
  readonly isActive: boolean
  readonly text: string
  readonly theme: Theme
}) {
  return (
    <div data-active={props.isActive}>
      <dt>
        <i style={{ background: colourValue(props.series.colour, props.theme) }} />
        {props.series.label}
      </dt>
      <dd>{props.text}</dd>
    </div>
  )
}
