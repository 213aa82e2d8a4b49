import type { Catalogue } from '../../data/model/catalogue.ts'
import { publishedOutcomes } from '../../data/model/published-outcomes.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { ChoiceList } from '../components/choice-list.tsx'
import { useAskAhead } from '../state/ask-ahead-context.ts'
import { outcomeChoices } from '../state/choices.ts'
import { toggleOutcome } from '../state/change-view.ts'

/** Outcomes by tick; none ticked means all. */
export function OutcomeFilter(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly facets: ViewAnswer['facets']['outcomes']
  readonly onChange: (change: (query: ViewQuery) => ViewQuery) => void
}) {
  const { query, catalogue } = props
  const choices = outcomeChoices(query, catalogue)
  const askAhead = useAskAhead()
  const toggled = (id: string): ((before: ViewQuery) => ViewQuery) => {
    const outcome = choices.find((choice) => choice.id === id)?.id
    return (before) =>
      outcome === undefined ? before : toggleOutcome(before, outcome, publishedOutcomes(before, catalogue))
  }
  return (
    <ChoiceList
      label={say('screen.outcome')}
      rows={choices.map((choice) => ({
        ...choice,
        isChosen: query.outcomes.includes(choice.id),
        count: props.facets.find(({ outcome }) => outcome === choice.id)?.text ?? null,
      }))}
      onToggle={(id) => {
        props.onChange(toggled(id))
      }}
      onReach={(id) => {
        askAhead(toggled(id))
      }}
      actions={
        <>
          <span className="hint">{query.outcomes.length === 0 && say('screen.territory-hint')}</span>
          <button
            type="button"
            className="button button-quiet"
            disabled={query.outcomes.length === 0}
            onClick={() => {
              props.onChange((before) => ({ ...before, outcomes: [] }))
            }}
          >
            {say('screen.outcome-all')}
          </button>
        </>
      }
    />
  )
}
