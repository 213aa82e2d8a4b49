import type { ChangeView } from './change-view.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { RadioList } from '../components/radio-list.tsx'
import { Segmented } from '../components/segmented.tsx'
import { useAskAhead } from '../state/ask-ahead-context.ts'
import { withLength } from '../../data/model/years.ts'
import { withPeriods } from '../state/change-view.ts'
import {
  byTerritoryReason,
  lengthChoices,
  measureChoices,
  periodChoices,
  serviceChoices,
} from '../state/choices.ts'
import { OutcomeFilter } from './outcome-filter.tsx'
import { PeriodFilter } from './period-filter.tsx'
import { RequestKindFilter } from './request-kind-filter.tsx'
import { TerritoryFilter } from './territory-filter.tsx'
import { ValuesFilter } from './values-filter.tsx'

/** Every filter of the view. What the dataset can't answer can't be chosen, and says why. */
export function FiltersPanel(props: {
  readonly query: ViewQuery
  readonly catalogue: Catalogue
  readonly facets: ViewAnswer['facets']
  readonly onChange: ChangeView
  readonly onGestureEnd: () => void
}) {
  const { query, catalogue, facets, onChange } = props
  const askAhead = useAskAhead()
  const services = serviceChoices(query, catalogue)
  return (
    <div className="filters">
      {catalogue.companies.length > 1 && (
        <RadioList
          label={say('screen.company')}
          rows={catalogue.companies.map(({ id, name }) => ({
            id,
            label: name,
            detail: null,
            count: facets.companies.find(({ company }) => company === id)?.text ?? null,
            disabledReason: null,
          }))}
          chosen={query.company}
          onChoose={(company) => {
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
        half={query.half}
        onHalf={(half) => {
          onChange((before) => ({ ...before, half }))
        }}
        lengths={lengthChoices(query, catalogue)}
        onLength={(length) => {
          onChange((before) => withLength(before, length, catalogue))
        }}
        onReachLength={(length) => {
          askAhead((before) => withLength(before, length, catalogue))
        }}
      />
      <TerritoryFilter catalogue={catalogue} facets={facets} query={query} onChange={onChange} />
      <RequestKindFilter
        query={query}
        catalogue={catalogue}
        facets={facets.requestKinds}
        onChange={onChange}
      />
      <OutcomeFilter query={query} catalogue={catalogue} facets={facets.outcomes} onChange={onChange} />
      <RadioList
        label={say('screen.measure')}
        rows={measureChoices(query, catalogue).map((choice) => ({
          ...choice,
          count: facets.measures.find(({ measure }) => measure === choice.id)?.text ?? null,
        }))}
        chosen={query.measure}
        onChoose={(measure) => {
          onChange((before) => ({ ...before, measure }))
        }}
        onReach={(measure) => {
          askAhead((before) => ({ ...before, measure }))
        }}
      />
      <ValuesFilter query={query} catalogue={catalogue} onChange={onChange} />
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
        onReach={(by) => {
          askAhead((before) => ({ ...before, by }))
        }}
      />
      {services.length > 1 && (
        <RadioList
          label={say('screen.service')}
          rows={services.map((choice) => ({
            ...choice,
            count: facets.services.find(({ service }) => service === choice.id)?.text ?? null,
          }))}
          chosen={query.service}
          onChoose={(service) => {
            onChange((before) => ({ ...before, service }))
          }}
          onReach={(service) => {
            askAhead((before) => ({ ...before, service }))
          }}
        />
      )}
    </div>
  )
}
