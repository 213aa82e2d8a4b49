import type { Catalogue } from '../../data/model/catalogue.ts'
import { CHANGES, MODES, type ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { PlainSelect } from '../components/plain-select.tsx'
import { RadioList } from '../components/radio-list.tsx'
import { useAskAhead } from '../state/ask-ahead-context.ts'
import { withMode } from '../state/change-view.ts'
import { modeReason, perInhabitantsReason, shareReason } from '../state/choices.ts'
import type { ChangeView } from './change-view.ts'

/** What a number is (itself, a share, a rate), and what it is compared with. */
export function ValuesFilter(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly onChange: ChangeView
}) {
  const { query, catalogue, onChange } = props
  const askAhead = useAskAhead()
  const noShare = shareReason(query, catalogue)
  return (
    <div className="values-filter">
      <RadioList
        label={say('screen.values')}
        rows={MODES.map((id) => ({
          id,
          label: say(`explore.mode-${id}`),
          detail: query.mode === id ? say(`explore.mode-hint-${id}`) : null,
          count: null,
          disabledReason:
            modeReason(query, id) ??
            (id === 'per-100k' ? perInhabitantsReason(query, catalogue) : null) ??
            (id === 'share' || id === 'disclosure-rate' ? noShare : null),
        }))}
        chosen={query.mode}
        onChoose={(mode) => {
          onChange((before) => withMode(before, mode))
        }}
        onReach={(mode) => {
          askAhead((before) => withMode(before, mode))
        }}
      />
      <PlainSelect
        label={say('explore.change')}
        isBlock
        value={query.change}
        options={CHANGES.map((id) => ({ id, label: say(`explore.change-${id}`) }))}
        onChange={(chosen) => {
          const change = CHANGES.find((each) => each === chosen)
          if (change !== undefined) onChange((before) => ({ ...before, change }))
        }}
      />
    </div>
  )
}
