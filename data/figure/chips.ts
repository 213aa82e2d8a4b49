import type { Catalogue } from '../model/catalogue.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { say } from '../model/words/say.ts'
import { companyName, kindsInText, serviceName, territoryName, upperFirst } from '../model/words/names.ts'

type Chip = ViewAnswer['chips'][number]

/**
 * What departs from the default view, each with the query that lifts it alone: company, service, periods, every territory, the
 * request kinds, every outcome, measure, mode and split. The shape is no filter and has no chip.
 */
export function chipsOf(catalogue: Catalogue, query: ViewQuery, defaultQuery: ViewQuery): readonly Chip[] {
  return [
    ...scopeChips(catalogue, query, defaultQuery),
    ...territoryChips(catalogue, query, defaultQuery),
    ...outcomeChips(query, defaultQuery),
    ...measureChips(query, defaultQuery),
  ]
}

function scopeChips(catalogue: Catalogue, query: ViewQuery, standard: ViewQuery): readonly Chip[] {
  const chips: Chip[] = []
  if (query.company !== standard.company) {
    chips.push({ id: 'company', label: companyName(catalogue, query.company), without: standard })
  }
  if (query.service !== standard.service) {
    const without = { ...query, service: standard.service }
    chips.push({ id: 'service', label: serviceName(catalogue, query.service), without })
  }
  const { from, to } = query.periods
  if (from !== standard.periods.from || to !== standard.periods.to) {
    const label = from === to ? from : say('figure.chip.range', { from, to })
    chips.push({ id: 'periods', label, without: { ...query, periods: standard.periods } })
  }
  if (!isSameSet(query.requestKinds, standard.requestKinds)) {
    const without = { ...query, requestKinds: standard.requestKinds }
    chips.push({ id: 'request-kinds', label: upperFirst(kindsInText(query.requestKinds)), without })
  }
  return chips
}

function territoryChips(catalogue: Catalogue, query: ViewQuery, standard: ViewQuery): readonly Chip[] {
  if (isSameSet(query.territories, standard.territories)) return []
  return query.territories.map((code) => ({
    id: `territory-${code}`,
    label: territoryName(catalogue, code),
    without: { ...query, territories: query.territories.filter((other) => other !== code) },
  }))
}

function outcomeChips(query: ViewQuery, standard: ViewQuery): readonly Chip[] {
  if (isSameSet(query.outcomes, standard.outcomes)) return []
  return query.outcomes.map((outcome) => ({
    id: `outcome-${outcome}`,
    label: say(`outcome.${outcome}`),
    without: { ...query, outcomes: query.outcomes.filter((other) => other !== outcome) },
  }))
}

function measureChips(query: ViewQuery, standard: ViewQuery): readonly Chip[] {
  const chips: Chip[] = []
  if (query.measure !== standard.measure) {
    const label = upperFirst(say(`measure.${query.measure}`))
    chips.push({ id: 'measure', label, without: { ...query, measure: standard.measure } })
  }
  if (query.mode !== standard.mode) {
    const label = say(query.mode === 'share' ? 'figure.chip.share' : 'figure.chip.absolute')
    chips.push({ id: 'mode', label, without: { ...query, mode: standard.mode } })
  }
  if (query.by !== standard.by) {
    const label = say(query.by === 'territory' ? 'figure.chip.by-territory' : 'figure.chip.by-outcome')
    chips.push({ id: 'by', label, without: { ...query, by: standard.by } })
  }
  return chips
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value) => right.includes(value))
}
