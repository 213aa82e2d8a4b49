import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { Segmented } from '../components/segmented.tsx'
import { withPeriods } from '../state/change-view.ts'
import {
  byTerritoryReason,
  measureChoices,
  periodChoices,
  serviceChoices,
  shareReason,
} from '../state/choices.ts'
import { OutcomeFilter } from './outcome-filter.tsx'
import { PeriodFilter } from './period-filter.tsx'
import { RequestKindFilter } from './request-kind-filter.tsx'
import { TerritoryFilter } from './territory-filter.tsx'

/** Changes the view; a `gesture` makes a run of changes one step of undo. */
export type ChangeView = (change: (query: ViewQuery) => ViewQuery, gesture?: string) => void

/** Every filter of the view. What the dataset can't answer can't be chosen, and says why. */
export function FiltersPanel(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly facets: ViewAnswer['facets']
  readonly onChange: ChangeView
  readonly onGestureEnd: () => void
}) {
  const { query, catalogue, facets, onChange } = props
  const services = serviceChoices(query, catalogue)
  return (
    <div className="filters">
      {catalogue.companies.length > 1 && (
        <PlainSelect
          label={say('screen.company')}
          value={query.company}
          options={catalogue.companies.map(({ id, name }) => ({ id, label: name }))}
          onChange={(company) => {
            onChange((before) => ({ ...before, company, territories: [] }))
          }}
        />
      )}
      <PeriodFilter
        periods={periodChoices(query, catalogue)}
        from={query.periods.from}
        to={query.periods.to}
        onChange={(from, to, isDragging) => {
          onChange((before) => withPeriods(before, from, to), isDragging ? 'period' : undefined)
        }}
        onEnd={props.onGestureEnd}
      />
      <TerritoryFilter
        territories={catalogue.territories}
        facets={facets.territories}
        chosen={query.territories}
        onChange={onChange}
      />
      <RequestKindFilter
        query={query}
        catalogue={catalogue}
        facets={facets.requestKinds}
        onChange={onChange}
      />
      <OutcomeFilter query={query} catalogue={catalogue} facets={facets.outcomes} onChange={onChange} />
      <Segmented
        label={say('screen.measure')}
        options={measureChoices(query, catalogue)}
        chosen={query.measure}
        onChoose={(measure) => {
          onChange((before) => ({ ...before, measure }))
        }}
      />
      <Segmented
        label={say('screen.values')}
        options={[
          { id: 'absolute', label: say('screen.absolute'), disabledReason: null },
          { id: 'share', label: say('screen.share'), disabledReason: shareReason(query, catalogue) },
        ]}
        chosen={query.mode}
        onChoose={(mode) => {
          onChange((before) => ({ ...before, mode }))
        }}
      />
      <Segmented
        label={say('screen.series')}
        options={[
          { id: 'outcome', label: say('screen.by-outcome'), disabledReason: null },
          { id: 'territory', label: say('screen.by-territory'), disabledReason: byTerritoryReason(query) },
        ]}
        chosen={query.by}
        onChoose={(by) => {
          onChange((before) => ({ ...before, by }))
        }}
      />
      {services.length > 1 && (
        <PlainSelect
          label={say('screen.service')}
          value={query.service}
          options={services.map(({ id, label, detail }) => ({
            id,
            label: detail === null ? label : `${label} (${detail})`,
          }))}
          onChange={(service) => {
            onChange((before) => ({ ...before, service }))
          }}
        />
      )}
    </div>
  )
}

function PlainSelect(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (id: string) => void
}) {
  return (
    <label className="field field-block">
      <span className="filter-legend">{props.label}</span>
      <select
        value={props.value}
        onChange={(event) => {
          props.onChange(event.target.value)
        }}
      >
        {props.options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
