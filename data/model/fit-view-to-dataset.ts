import type { Catalogue } from './catalogue.ts'
import { mainServiceOf } from './company-service.ts'
import { DeskError } from './error-codes.ts'
import { periodLength } from './period.ts'
import type { ViewQuery } from './view-query.ts'
import { listInText } from './words/names.ts'
import { say } from './words/say.ts'

/** A view that another dataset, or an older edition of this one, was asked for. */
export interface FittedView {
  readonly query: ViewQuery
  /** What this dataset lacks and the view lost, in one sentence; `null`: nothing. */
  readonly lost: string | null
}

const NAMES_IN_A_SENTENCE = 8

/**
 * The view as far as the dataset has what it names: territories, companies, service and periods that are not there are dropped,
 * and said. A range that reaches too far ends where the dataset does.
 * @throws {DeskError} `query-unknown-company` or `query-unknown-period`, where nothing of the view is left to show.
 */
export function fitViewToDataset(query: ViewQuery, catalogue: Catalogue): FittedView {
  const companies = catalogue.companies.map(({ id }) => id)
  if (!companies.includes(query.company))
    throw new DeskError('query-unknown-company', { company: query.company, known: companies.join(', ') })
  const lost: string[] = []
  const kept = (names: readonly string[], known: readonly string[]): string[] => {
    lost.push(...names.filter((name) => !known.includes(name) && !lost.includes(name)))
    return names.filter((name) => known.includes(name))
  }
  const codes = catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
  const services = catalogue.services.map(({ id }) => id)
  const [service = mainServiceOf(catalogue, query.company) ?? query.service] = kept([query.service], services)
  const territories = kept(query.territories, codes)
  const focus = { ...query.focus, territories: kept(query.focus.territories, codes) }
  const others = kept(query.companies, companies)
  const labels = labelsOf(catalogue, query)
  const [compareWith = null] = kept(query.compareWith === null ? [] : [query.compareWith], labels)
  const periods = periodsWithin(query, labels, catalogue)
  for (const label of [query.periods.from, query.periods.to])
    if (!labels.includes(label) && !lost.includes(label)) lost.push(label)
  return {
    query: { ...query, service, territories, focus, companies: others, compareWith, periods },
    lost: lost.length === 0 ? null : say('view.lost', { names: listInText(lost, NAMES_IN_A_SENTENCE) }),
  }
}

function labelsOf({ periods }: Catalogue, query: ViewQuery): readonly string[] {
  const length = periodLength(query.periods.from)
  return periods.filter((period) => period.length === length).map(({ label }) => label)
}

function periodsWithin(
  { periods: { from, to } }: ViewQuery,
  labels: readonly string[],
  { periods }: Catalogue,
): ViewQuery['periods'] {
  const inside = labels.filter((label) => label >= from && label <= to)
  const [first] = inside
  const last = inside.at(-1)
  if (first !== undefined && last !== undefined) return { from: first, to: last }
  const offered = labels.length > 0 ? labels : periods.map(({ label }) => label)
  throw new DeskError('query-unknown-period', {
    period: from,
    from: offered[0] ?? '',
    to: offered.at(-1) ?? '',
  })
}
