import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { PlainSelect } from '../components/plain-select.tsx'
import { Toggle } from '../components/toggle.tsx'
import type { ChangeView } from './change-view.ts'

/** The ways in which companies may stand side by side: each by its own numbers, never one measured by another's. */
const WAYS = {
  own: { mode: 'absolute', change: 'none' },
  share: { mode: 'share-of-all', change: 'none' },
  index: { mode: 'absolute', change: 'index' },
} as const satisfies Record<string, Pick<ViewQuery, 'mode' | 'change'>>
type Way = keyof typeof WAYS
const WAY_IDS: readonly Way[] = ['own', 'share', 'index']

/** Which companies have a panel beside the view's own, and by what they are compared. */
export function ComparedCompanies(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly onChange: ChangeView
}) {
  const { query, onChange } = props
  const others = props.catalogue.companies.filter(({ id }) => id !== query.company)
  const chosen = query.companies.length === 0 ? others.map(({ id }) => id) : query.companies
  const way = WAY_IDS.find((id) => WAYS[id].mode === query.mode && WAYS[id].change === query.change)
  return (
    <>
      <PlainSelect
        label={say('explore.compare-by')}
        value={way ?? 'other'}
        options={[
          ...WAY_IDS.map((id) => ({ id, label: say(`explore.compare-${id}`) })),
          ...(way === undefined ? [{ id: 'other', label: say('explore.compare-other') }] : []),
        ]}
        onChange={(id) => {
          const wanted = WAY_IDS.find((each) => each === id)
          if (wanted !== undefined)
            onChange((before) => ({ ...before, ...WAYS[wanted], by: seriesOf(before) }))
        }}
      />
      {others.map(({ id, name }) => {
        const isOn = chosen.includes(id)
        const isLast = isOn && chosen.filter((each) => each !== query.company).length === 1
        return (
          <Toggle
            key={id}
            label={name}
            isOn={isOn}
            disabledReason={null}
            onChange={(isWanted) => {
              if (isLast && !isWanted) return
              onChange((before) => ({ ...before, companies: withCompany(others, chosen, id, isWanted) }))
            }}
          />
        )
      })}
    </>
  )
}

/** One line for each chosen territory, so that companies are compared by what they were asked, not by how each words its answers. */
function seriesOf({ by, territories }: ViewQuery): ViewQuery['by'] {
  return territories.length > 0 ? 'territory' : by
}

/** In the dataset's order; none: all. */
function withCompany(
  others: Catalogue['companies'],
  chosen: readonly string[],
  id: string,
  isWanted: boolean,
): string[] {
  const kept = others
    .map((other) => other.id)
    .filter((each) => (each === id ? isWanted : chosen.includes(each)))
  return kept.length === others.length ? [] : kept
}
