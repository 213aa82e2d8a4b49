import type { Catalogue } from '../../data/model/catalogue.ts'
import { defaultQuery } from '../../data/model/default-query.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { OUTCOMES } from '../../data/model/vocabulary.ts'

interface FilterState {
  readonly name: string
  readonly query: ViewQuery
}

/** Twelve states of the filters, from none to all of them at once; a query has one company. */
export function twelveStates(catalogue: Catalogue): readonly FilterState[] {
  const query = defaultQuery(catalogue)
  const territories = choosable(catalogue)
  const every = (step: number, count: number) =>
    territories.filter((_, index) => index % step === 0).slice(0, count)
  const labels = catalogue.periods.filter(({ length }) => length === 'half-year').map(({ label }) => label)
  const kinds = query.requestKinds
  const last = (count: number) => ({ from: labels.at(-count) ?? query.periods.from, to: query.periods.to })
  const state = (name: string, change: Partial<ViewQuery>): FilterState => ({
    name,
    query: { ...query, ...change },
  })
  return [
    state('none', {}),
    state('1 territory', { territories: every(1, 1) }),
    state('share of each outcome', { mode: 'share' }),
    state('1 kind', { requestKinds: kinds.slice(-1) }),
    state('last 12 periods', { periods: last(12) }),
    state('last 4 periods', { periods: last(4) }),
    state('10 territories', { territories: every(4, 10) }),
    state('2 outcomes', { outcomes: ['content', 'rejected'] }),
    state('2 kinds, share', { requestKinds: kinds.slice(-2), mode: 'share' }),
    state('30 territories, 12 periods', { territories: every(2, 30), periods: last(12) }),
    state('by territory', { by: 'territory', territories: every(7, 6) }),
    state('60 territories, 3 kinds, 4 outcomes, 20 periods, share', {
      territories: every(1, 60),
      requestKinds: kinds.slice(0, 3),
      outcomes: ['content', 'non-content', 'no-data', 'rejected'],
      periods: last(20),
      mode: 'share',
    }),
  ]
}

/** Random states, the same on every run. */
export function randomStates(catalogue: Catalogue, count: number): readonly ViewQuery[] {
  const query = defaultQuery(catalogue)
  const territories = choosable(catalogue)
  const labels = catalogue.periods
    .map(({ label }) => label)
    .filter((label) => label >= query.periods.from && label <= query.periods.to && label.includes('H'))
  const companies = [...new Set(catalogue.extents.map(({ company }) => company))]
  let seed = 600
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * limit)
  }
  const some = <Value>(values: readonly Value[]): Value[] => {
    const oneIn = 1 + below(6)
    return values.filter(() => below(oneIn) === 0)
  }
  return Array.from({ length: count }, () => {
    const [a, b] = [below(labels.length), below(labels.length)]
    const kinds = some(query.requestKinds)
    return {
      ...query,
      company: companies[below(companies.length)] ?? query.company,
      periods: { from: labels[Math.min(a, b)] ?? '', to: labels[Math.max(a, b)] ?? '' },
      territories: below(2) === 0 ? [] : some(territories),
      requestKinds: kinds.length > 0 ? kinds : query.requestKinds,
      outcomes: below(2) === 0 ? [] : some(OUTCOMES),
      mode: below(2) === 0 ? 'absolute' : 'share',
      by: below(2) === 0 ? 'outcome' : 'territory',
    }
  })
}

function choosable(catalogue: Catalogue): readonly string[] {
  return catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
}
