import { describe, expect, test } from 'vitest'
import { filterBy, filterByMark, maybeMarkFilter } from '../../../renderer/state/filter-by-mark.ts'
import { maybeHighlight, toggleHighlight } from '../../../renderer/state/highlight.ts'
import { aQuery } from './a-query.ts'

const QUERY = aQuery({})
const PERIOD = { period: '2020 H1', territory: null, outcome: 'rejected' } as const
const TERRITORY = { period: null, territory: 'DE', outcome: 'total' } as const
const HEAT = { period: '2020 H1', territory: 'DE', outcome: 'total' } as const

describe('a mark narrows the view', () => {
  test('by its period, or by its series', () => {
    expect(filterByMark(QUERY, PERIOD, 'category').periods).toEqual({ from: '2020 H1', to: '2020 H1' })
    expect(filterByMark(QUERY, PERIOD, 'series').outcomes).toEqual(['rejected'])
    expect(filterByMark(QUERY, TERRITORY, 'category').territories).toEqual(['DE'])
    expect(filterByMark(QUERY, HEAT, 'series').territories).toEqual(['DE'])
  })

  test('by the other side where its own says nothing more, and not at all where neither does', () => {
    const narrow = aQuery({ periods: { from: '2020 H1', to: '2020 H1' } })
    expect(filterByMark(narrow, PERIOD, 'category').outcomes).toEqual(['rejected'])
    const narrowest = aQuery({ periods: { from: '2020 H1', to: '2020 H1' }, outcomes: ['rejected'] })
    expect(filterByMark(narrowest, PERIOD, 'category')).toBe(narrowest)
    expect(maybeMarkFilter(narrowest, PERIOD, 'series')).toBeUndefined()
  })

  test('a band narrows to its kind, and a panel of a company to the company', () => {
    const kind = { period: '2020', territory: null, outcome: null, requestKind: 'nsl' } as const
    expect(filterByMark(QUERY, kind, 'series').requestKinds).toEqual(['nsl'])
    const company = { period: '2020 H1', territory: null, outcome: null, company: 'google' } as const
    expect(filterByMark(aQuery({ panelsBy: 'company' }), company, 'series')).toMatchObject({
      company: 'google',
      panelsBy: 'territory',
    })
  })

  test('several picked periods make the range that they span, several territories a list', () => {
    const picked = [
      { kind: 'period', id: '2021 H2' },
      { kind: 'territory', id: 'DE' },
      { kind: 'period', id: '2019 H1' },
      { kind: 'territory', id: 'FR' },
    ] as const
    expect(filterBy(QUERY, picked)).toMatchObject({
      periods: { from: '2019 H1', to: '2021 H2' },
      territories: ['DE', 'FR'],
    })
  })
})

describe('a mark is highlighted without filtering', () => {
  test('by its territory, else by its outcome; twice is off again', () => {
    expect(maybeHighlight(HEAT)).toEqual({ kind: 'territory', id: 'DE' })
    expect(maybeHighlight(PERIOD)).toEqual({ kind: 'outcome', id: 'rejected' })
    const once = toggleHighlight(QUERY, { kind: 'outcome', id: 'rejected' })
    expect(once.focus).toEqual({ territories: [], outcomes: ['rejected'] })
    expect(once.outcomes).toEqual(QUERY.outcomes)
    expect(toggleHighlight(once, { kind: 'outcome', id: 'rejected' })).toEqual(QUERY)
  })
})
