import type { Catalogue } from '../model/catalogue.ts'
import { countedInView } from '../model/counting/counted-in-view.ts'
import { DeskError } from '../model/error-codes.ts'
import { periodLength } from '../model/period.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../model/vocabulary.ts'
import { breaksWithinYears } from './breaks-within-years.ts'
import { chosenByPeriod, groupsOf, membersInAny } from './membership.ts'
import { TOTAL_MASK } from './records.ts'
import { outcomeMask, type Selection } from './selection.ts'

/**
 * The query's names as codes.
 * @throws {DeskError} `query-unknown-company`, `-period` or `-territory`, with what the dataset has instead.
 */
export function selectionOf(catalogue: Catalogue, query: ViewQuery): Selection {
  const company = codeOf(catalogue.companies, query.company)
  if (company < 0)
    throw new DeskError('query-unknown-company', {
      company: query.company,
      known: catalogue.companies.map(({ id }) => id).join(', '),
    })
  const service = codeOf(catalogue.services, query.service)
  // `settleView` has put a service of the dataset in the place of any other.
  if (service < 0) throw new RangeError(`No service ${query.service}`)
  const periods = periodsInRange(catalogue, query)
  const periodPlace = new Int32Array(catalogue.periods.length).fill(-1)
  periods.forEach((period, place) => (periodPlace[period] = place))
  const groups = groupsOf(catalogue, query)
  const territories = query.territories.map((entry) => {
    const group = groups.findIndex((chosen) => chosen.entry === entry)
    return group < 0 ? territoryCodeOf(catalogue, entry) : catalogue.territories.length + group
  })
  const chosenIn = chosenByPeriod(catalogue, territories, groups)
  const members =
    chosenIn === null ? territories : membersInAny(chosenIn, catalogue.territories.length, periods)
  const requestKinds = query.requestKinds.map((kind) => REQUEST_KINDS.indexOf(kind)).toSorted((a, b) => a - b)
  return {
    company,
    service,
    measure: MEASURES.indexOf(query.measure),
    periods,
    periodPlace,
    territories,
    groups,
    isTerritory:
      chosenIn === null
        ? lookup(catalogue.territories.length, territories)
        : mark(catalogue.territories.length, members),
    chosenIn,
    members,
    requestKinds,
    isRequestKind: lookup(REQUEST_KINDS.length, requestKinds),
    counted: countedInView(query.requestKinds),
    ...masksOf(query),
    isShare: query.mode !== 'absolute' && query.mode !== 'per-100k',
    isShareOfAll: query.mode === 'share-of-all' || query.mode === 'share-of-outcome',
    isShareOfOutcome: query.mode === 'share-of-outcome',
    breaksWithin: breaksWithinYears(catalogue, query),
  }
}

/** The outcomes that a rate of disclosure adds up. */
const DISCLOSED = ['content', 'non-content', 'some-data'] as const

function masksOf(query: ViewQuery): Pick<Selection, 'headMask' | 'viewMask'> {
  const outcomes = query.mode === 'disclosure-rate' ? DISCLOSED : query.outcomes
  const chosen = outcomes.reduce((mask, outcome) => mask | outcomeMask(outcome), 0)
  const every = (1 << OUTCOMES_AND_TOTAL.length) - 1
  const headMask = chosen === 0 ? TOTAL_MASK : chosen
  const shown = chosen === 0 && query.by === 'outcome' ? every : headMask
  const isOfTotal =
    query.mode === 'share' || query.mode === 'share-of-all' || query.mode === 'disclosure-rate'
  return { headMask, viewMask: isOfTotal ? shown | TOTAL_MASK : shown }
}

function codeOf(entries: readonly { readonly id: string }[], id: string): number {
  return entries.findIndex((entry) => entry.id === id)
}

/** Worldwide totals are never summed, so `world` is no choice either. */
function territoryCodeOf(catalogue: Catalogue, code: string): number {
  const found = catalogue.territories.findIndex((entry) => entry.code === code && entry.type !== 'world')
  if (found >= 0) return found
  const known = catalogue.territories.filter(({ type }) => type === 'country').slice(0, 3)
  throw new DeskError('query-unknown-territory', {
    territory: code,
    known: known.map((territory) => territory.code).join(', '),
  })
}

function periodsInRange({ periods }: Catalogue, query: ViewQuery): readonly number[] {
  const { from, to } = query.periods
  const length = periodLength(from)
  const sameLength = periods.filter((period) => period.length === length)
  const compared = query.compareWith === null ? [] : [query.compareWith]
  for (const label of [from, to, ...compared]) {
    if (sameLength.some((period) => period.label === label)) continue
    const offered = sameLength.length > 0 ? sameLength : periods
    throw new DeskError('query-unknown-period', {
      period: label,
      from: offered[0]?.label ?? '',
      to: offered.at(-1)?.label ?? '',
    })
  }
  return periods.flatMap((period, code) =>
    period.length === length && period.label >= from && period.label <= to && isOfHalf(period.label, query)
      ? [code]
      : [],
  )
}

/** Nothing chosen means everything. */
function lookup(size: number, chosen: readonly number[]): Uint8Array {
  return chosen.length === 0 ? new Uint8Array(size).fill(1) : mark(size, chosen)
}

function mark(size: number, chosen: readonly number[]): Uint8Array {
  const table = new Uint8Array(size)
  for (const code of chosen) table[code] = 1
  return table
}

function isOfHalf(label: string, { half }: ViewQuery): boolean {
  return half === 'all' || label.endsWith(half)
}
