import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { LAW_ENFORCEMENT_KINDS, type RequestKind } from '../../data/model/vocabulary.ts'
import { say } from '../../data/model/words/say.ts'
import { ChoiceList } from '../components/choice-list.tsx'
import { useAskAhead } from '../state/ask-ahead-context.ts'
import { requestKindChoices } from '../state/choices.ts'
import { toggleRequestKind } from '../state/change-view.ts'

/** Request kinds with the periods they cover, and law enforcement as one press. */
export function RequestKindFilter(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly facets: ViewAnswer['facets']['requestKinds']
  readonly onChange: (change: (query: ViewQuery) => ViewQuery) => void
}) {
  const { query } = props
  const choices = requestKindChoices(query, props.catalogue)
  const preset = LAW_ENFORCEMENT_KINDS.filter((kind) =>
    choices.some(({ id, disabledReason }) => id === kind && disabledReason === null),
  )
  const isPreset =
    preset.length === query.requestKinds.length && preset.every((kind) => query.requestKinds.includes(kind))
  const rows = choices.map((choice) => {
    const isChosen = query.requestKinds.includes(choice.id)
    const isLast = isChosen && query.requestKinds.length === 1
    return {
      ...choice,
      isChosen,
      count: props.facets.find(({ kind }) => kind === choice.id)?.text ?? null,
      disabledReason: isLast ? say('screen.reason-kind-last') : choice.disabledReason,
    }
  })
  const askAhead = useAskAhead()
  const toggled = (id: string): ((before: ViewQuery) => ViewQuery) => {
    const kind = choices.find((choice) => choice.id === id)?.id
    return (before) => (kind === undefined ? before : toggleRequestKind(before, kind))
  }
  return (
    <ChoiceList
      label={say('screen.request-kind')}
      rows={rows}
      onToggle={(id) => {
        props.onChange(toggled(id))
      }}
      onReach={(id) => {
        askAhead(toggled(id))
      }}
      actions={
        preset.length > 0 && (
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={isPreset}
            title={say('screen.law-enforcement-hint')}
            onClick={() => {
              props.onChange((before) => ({ ...before, requestKinds: preset satisfies RequestKind[] }))
            }}
          >
            {say('screen.law-enforcement')}
          </button>
        )
      }
    />
  )
}
