import type { Catalogue } from '../model/catalogue.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { isByYear } from '../model/years.ts'
import { say } from '../model/words/say.ts'
import { companyService } from '../model/company-service.ts'
import { companyName, kindsInText, serviceName, territoryName, upperFirst } from '../model/words/names.ts'

type Chip = ViewAnswer['chips'][number]

/**
 * What departs from the default view, each with the query that lifts it alone: company and those beside it, service, periods and
 * half of the year, every territory, the request kinds, every outcome, measure, mode, change, axis, split, what is highlighted,
 * compared with, sorted by, ranked from, or cut off. The kind and shape of the figure are no filters and have no chip, nor have panels and events.
 */
export function chipsOf(catalogue: Catalogue, query: ViewQuery, defaultQuery: ViewQuery): readonly Chip[] {
  return [
    ...scopeChips(catalogue, query, defaultQuery),
    ...territoryChips(catalogue, query, defaultQuery),
    ...outcomeChips(query, defaultQuery),
    ...measureChips(query, defaultQuery),
    ...editionChips(query),
    ...changeChips(query, defaultQuery),
    ...focusChips(catalogue, query, defaultQuery),
  ]
}

function scopeChips(catalogue: Catalogue, query: ViewQuery, standard: ViewQuery): readonly Chip[] {
  const chips: Chip[] = []
  if (query.company !== standard.company) {
    chips.push({ id: 'company', label: companyName(catalogue, query.company), without: standard })
  }
  // A company that has no service of the default view is shown by one of its own: nothing departs there.
  const usual = companyService(catalogue, query.company, standard)
  if (query.service !== usual) {
    const without = { ...query, service: usual }
    chips.push({ id: 'service', label: serviceName(catalogue, query.service), without })
  }
  const { from, to } = query.periods
  if (from !== standard.periods.from || to !== standard.periods.to) {
    const label = from === to ? from : say('view.chip.range', { from, to })
    chips.push({ id: 'periods', label, without: withPeriodsOf(query, standard) })
  }
  if (query.half !== standard.half && query.half !== 'all') {
    const without = { ...query, half: standard.half }
    chips.push({ id: 'half', label: say(`view.chip.half-${query.half}`), without })
  }
  for (const other of query.companies) {
    const without = { ...query, companies: query.companies.filter((id) => id !== other) }
    const label = say('view.chip.company', { company: companyName(catalogue, other) })
    chips.push({ id: `beside-${other}`, label, without })
  }
  if (!isSameSet(query.requestKinds, standard.requestKinds)) {
    const without = { ...query, requestKinds: standard.requestKinds }
    chips.push({ id: 'request-kinds', label: upperFirst(kindsInText(query.requestKinds)), without })
  }
  return chips
}

/** The periods of the default view; a period of another length compares with none of them, nor has a year halves. */
function withPeriodsOf(query: ViewQuery, { periods }: ViewQuery): ViewQuery {
  const isSameLength = isByYear(query) === isByYear({ periods })
  return isSameLength ? { ...query, periods } : { ...query, periods, half: 'all', compareWith: null }
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

/** Latest editions are the rule; figures as of a day are lifted like any filter. */
function editionChips(query: ViewQuery): readonly Chip[] {
  const { asPublished, ...without } = query
  if (asPublished === undefined) return []
  return [{ id: 'as-published', label: say('view.chip.as-published', { day: asPublished }), without }]
}

function measureChips(query: ViewQuery, standard: ViewQuery): readonly Chip[] {
  const chips: Chip[] = []
  if (query.measure !== standard.measure) {
    const label = upperFirst(say(`measure.${query.measure}`))
    chips.push({ id: 'measure', label, without: { ...query, measure: standard.measure } })
  }
  if (query.mode !== standard.mode) {
    const label = say(`view.chip.${query.mode}`)
    // A stack to 100 % is one of shares: without them it stands on its numbers.
    const shape = query.shape === 'share-stacked' ? standard.shape : query.shape
    chips.push({ id: 'mode', label, without: { ...query, shape, mode: standard.mode } })
  }
  if (query.by !== standard.by) {
    const label = say(query.by === 'territory' ? 'view.chip.by-territory' : 'view.chip.by-outcome')
    chips.push({ id: 'by', label, without: { ...query, by: standard.by } })
  }
  return chips
}

function changeChips(query: ViewQuery, standard: ViewQuery): readonly Chip[] {
  const chips: Chip[] = []
  if (query.change !== standard.change) {
    const without = { ...query, change: standard.change }
    chips.push({ id: 'change', label: say(`view.chip.change.${query.change}`), without })
  }
  if (query.scale === 'log' && standard.scale === 'linear') {
    chips.push({ id: 'scale', label: say('view.chip.log'), without: { ...query, scale: 'linear' } })
  }
  if (query.compareWith !== null && query.compareWith !== standard.compareWith) {
    const label = say('view.chip.compare', { period: query.compareWith })
    // Without a comparison there is no rise or fall to sort by.
    const without = { ...query, compareWith: standard.compareWith, sort: standard.sort }
    chips.push({ id: 'compare', label, without })
  }
  if (query.sort !== standard.sort) {
    const label = say(`view.chip.sort-${query.sort}`)
    chips.push({ id: 'sort', label, without: { ...query, sort: standard.sort } })
  }
  if (query.minBase !== standard.minBase) {
    const label = say('view.chip.min-base', { count: query.minBase })
    chips.push({ id: 'min-base', label, without: { ...query, minBase: standard.minBase } })
  }
  if (query.top !== null && query.top !== standard.top) {
    const label = say('view.chip.top', { count: query.top })
    chips.push({ id: 'top', label, without: { ...query, top: standard.top } })
  }
  return chips
}

function focusChips(
  catalogue: Catalogue,
  { focus, ...query }: ViewQuery,
  standard: ViewQuery,
): readonly Chip[] {
  const label = (name: string): string => say('view.chip.focus', { name })
  const territories = focus.territories.filter((code) => !standard.focus.territories.includes(code))
  const outcomes = focus.outcomes.filter((outcome) => !standard.focus.outcomes.includes(outcome))
  return [
    ...territories.map((code) => ({
      id: `focus-${code}`,
      label: label(territoryName(catalogue, code)),
      without: {
        ...query,
        focus: { ...focus, territories: focus.territories.filter((other) => other !== code) },
      },
    })),
    ...outcomes.map((outcome) => ({
      id: `focus-${outcome}`,
      label: label(say(`outcome.${outcome}`)),
      without: {
        ...query,
        focus: { ...focus, outcomes: focus.outcomes.filter((other) => other !== outcome) },
      },
    })),
  ]
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value) => right.includes(value))
}
