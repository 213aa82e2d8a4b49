import { say } from '../../data/model/words/say.ts'
import type { FigureActions } from './figure-actions.ts'
import { maybeMark, seriesOf } from './figure-grid.ts'
import type { ActiveCell } from './key-plan.ts'
import type { WordedFigure } from './spec-types.ts'

/** What can be done with the active mark by pointer; the keys of the figure do the same. */
export function TooltipActions(props: {
  readonly spec: WordedFigure
  readonly active: ActiveCell
  readonly actions: FigureActions
}) {
  const { spec, active, actions } = props
  const series = seriesOf(spec)[active.series]
  const category = spec.categories[active.category]
  const mark = maybeMark(spec, active)
  if (series === undefined || category === undefined || mark === undefined) return null
  const highlight = actions.highlightOf(mark)
  return (
    <div className="tooltip-actions">
      {actions.mayFilter(mark, 'category') && (
        <Action
          label={say('screen.only', { name: category.label })}
          onPress={() => {
            actions.onFilter(mark, 'category')
          }}
        />
      )}
      {actions.mayFilter(mark, 'series') && (
        <Action
          label={say('screen.only', { name: series.label })}
          onPress={() => {
            actions.onFilter(mark, 'series')
          }}
        />
      )}
      {highlight !== null && (
        <Action
          label={say(highlight.isOn ? 'explore.highlight-off' : 'explore.highlight', {
            name: highlight.name,
          })}
          onPress={() => {
            actions.onHighlight(mark)
          }}
        />
      )}
      <Action
        label={say('screen.rows')}
        onPress={() => {
          actions.onRows(mark)
        }}
      />
    </div>
  )
}

function Action(props: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" tabIndex={-1} onClick={props.onPress}>
      {props.label}
    </button>
  )
}
