import { expect, it } from 'vitest'
import { chipsOf } from '../../../data/figure/chips.ts'
import { viewQuerySchema, type ViewQuery } from '../../../data/model/view-query.ts'
import { CATALOGUE, DEFAULT_QUERY } from './hand-written-rows.ts'

const CHANGED: ViewQuery = {
  ...DEFAULT_QUERY,
  service: 'calls',
  periods: { from: '2016 H1', to: '2017 H1' },
  territories: ['DE', 'US'],
  requestKinds: ['criminal'],
  outcomes: ['rejected', 'no-data'],
  measure: 'accounts',
  mode: 'share',
  by: 'territory',
}

it('the default view has no chips', () => {
  expect(chipsOf(CATALOGUE, DEFAULT_QUERY, DEFAULT_QUERY)).toEqual([])
})

it('each departure has one chip', () => {
  expect(chipsOf(CATALOGUE, CHANGED, DEFAULT_QUERY).map(({ label }) => label)).toEqual([
    'Example Calls',
    '2016 H1 – 2017 H1',
    'Criminal',
    'Germany',
    'United States',
    'Rejected',
    'No data found',
    'Accounts',
    'Share of outcomes',
    'By territory',
  ])
})

it('a chip lifts one thing and leaves a valid query', () => {
  const chips = chipsOf(CATALOGUE, CHANGED, DEFAULT_QUERY)
  for (const { without } of chips) {
    expect(viewQuerySchema.parse(without)).toEqual(without)
    expect(chipsOf(CATALOGUE, without, DEFAULT_QUERY)).toHaveLength(chips.length - 1)
  }
})

it('lifting every chip in turn leads back to the default view', () => {
  let query = CHANGED
  for (let [chip] = chipsOf(CATALOGUE, query, DEFAULT_QUERY); chip !== undefined;) {
    query = chip.without
    ;[chip] = chipsOf(CATALOGUE, query, DEFAULT_QUERY)
  }
  expect(query).toEqual(DEFAULT_QUERY)
})

it('how a ranking is ordered, and from what on, is said and can be lifted', () => {
  const query: ViewQuery = {
    ...DEFAULT_QUERY,
    figure: 'territories-ranked',
    compareWith: '2016 H1',
    sort: 'fall',
    minBase: 0,
  }
  const chips = chipsOf(CATALOGUE, query, { ...DEFAULT_QUERY, figure: 'territories-ranked' })
  expect(chips.map(({ label }) => label)).toEqual([
    'Compared with 2016 H1',
    'Largest fall first',
    'Ranked from any number',
  ])
  expect(chips.map(({ without }) => [without.compareWith, without.sort, without.minBase])).toEqual([
    [null, 'value', 0],
    ['2016 H1', 'value', 0],
    ['2016 H1', 'fall', DEFAULT_QUERY.minBase],
  ])
})
