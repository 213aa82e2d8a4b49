import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { ChoiceList } from '../components/choice-list.tsx'
import { outcomeChoices, publishedOutcomes } from '../state/choices.ts'
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
  return (
    <ChoiceList
      label={say('screen.outcome')}
      rows={choices.map((choice) => ({
        ...choice,
        isChosen: query.outcomes.includes(choice.id),
        count: props.facets.find(({ outcome }) => outcome === choice.id)?.text ?? null,
      }))}
      onToggle={(id) => {
        const outcome = choices.find((choice) => choice.id === id)?.id
        if (outcome === undefined) return
        props.onChange((before) => toggleOutcome(before, outcome, publishedOutcomes(before, catalogue)))
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
