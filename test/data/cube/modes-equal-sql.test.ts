import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { periodBefore } from '../../../data/model/period.ts'
import { companyService } from '../../../data/model/company-service.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { AggregateCell } from '../../../data/model/view-rows.ts'
import { plainFigures, type PlainFigures, type PlainRow } from './plain-figures.ts'
import {
  datasetArbitrary,
  fullBandedArbitrary,
  fullExactArbitrary,
  fullViewArbitrary,
  smallViewArbitrary,
} from './random-views.ts'

/** Every rate and change against arithmetic over the figures themselves, one by one. */

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 150)

/** The same number but for the last bits; `null` for `null`. */
function expectNumber(found: number | null | undefined, wanted: number | null): void {
  if (wanted === null || found === null || found === undefined) expect(found).toBe(wanted)
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))
}

const heads = (query: ViewQuery): readonly string[] =>
  query.outcomes.length === 0 ? ['total'] : query.outcomes

test('a share of all is the sum of the parts by the sum of everyone’s totals', () => {
  fc.assert(
    fc.property(fullExactArbitrary, fullViewArbitrary, (dataset, view) => {
      const query: ViewQuery = { ...view, mode: 'share-of-all', by: 'outcome' }
      const plain = plainFigures(dataset)
      const rows = createCube(dataset.catalogue, dataset.columns).answer(query)
      for (const { outcome, cells } of rows.overTime)
        cells.forEach((cell, place) => {
          // Which sums lack a part is held against SQL of its own (views-equal-oracle.test.ts).
          if (cell.absence === 'incomplete') return
          const period = rows.periods[place] ?? ''
          const own = pairs(plain, query, period, [outcome ?? ''], query.territories)
          const all = pairs(plain, query, period, [outcome ?? ''], [])
          expectNumber(cell.low, own.count === 0 || all.whole === 0 ? null : own.part / all.whole)
        })
      for (const { territory, cell } of rows.ranking) {
        const over = rows.periods.map((period) => pairs(plain, query, period, heads(query), [territory]))
        const all = rows.periods.map((period) => pairs(plain, query, period, heads(query), []))
        const count = sum(over.map((each) => each.count))
        const whole = sum(all.map((each) => each.whole))
        expectNumber(cell.low, count === 0 || whole === 0 ? null : sum(over.map(({ part }) => part)) / whole)
      }
    }),
    { numRuns: RUNS },
  )
})

test('a share of an outcome is the sum of the parts by the sum of everyone’s same parts', () => {
  fc.assert(
    fc.property(fullExactArbitrary, fullViewArbitrary, (dataset, view) => {
      const query: ViewQuery = { ...view, mode: 'share-of-outcome', by: 'outcome' }
      const plain = plainFigures(dataset)
      const rows = createCube(dataset.catalogue, dataset.columns).answer(query)
      for (const { outcome, cells } of rows.overTime)
        cells.forEach((cell, place) => {
          if (cell.absence === 'incomplete' || cell.low !== cell.high) return
          const period = rows.periods[place] ?? ''
          const own = pairs(plain, query, period, [outcome ?? ''], query.territories)
          const all = pairs(plain, query, period, [outcome ?? ''], [])
          // Of blanks that may hide some of the outcome, none is the share that zero has; of nothing at all there is no share.
          const isOfSome = all.part > 0 || all.hidden > 0
          const share = own.part === 0 ? 0 : own.part / all.part
          expectNumber(cell.low, own.count === 0 || !isOfSome ? null : share)
        })
    }),
    { numRuns: RUNS },
  )
})

test('a rate of disclosure is all outcomes with data by the total, whatever is chosen', () => {
  fc.assert(
    fc.property(fullExactArbitrary, fullViewArbitrary, (dataset, view) => {
      const query: ViewQuery = { ...view, mode: 'disclosure-rate', by: 'outcome' }
      const plain = plainFigures(dataset)
      const rows = createCube(dataset.catalogue, dataset.columns).answer(query)
      expect(rows.overTime).toHaveLength(1)
      rows.overTime[0]?.cells.forEach((cell, place) => {
        if (cell.absence === 'incomplete') return
        const outcomes = ['content', 'non-content', 'some-data']
        const { part, whole, count } = pairs(
          plain,
          query,
          rows.periods[place] ?? '',
          outcomes,
          query.territories,
        )
        expectNumber(cell.low, count === 0 || whole === 0 ? null : part / whole)
      })
    }),
    { numRuns: RUNS },
  )
})

test('changes of counts and shares are set against the base that the calendar names, as the widest interval of the bounds', () => {
  fc.assert(
    fc.property(
      fullBandedArbitrary,
      fullViewArbitrary,
      fc.constantFrom('since-first', 'since-previous', 'since-same-half', 'index'),
      fc.constantFrom('all', 'H1', 'H2'),
      ({ catalogue, columns }, view, change, half) => {
        const cube = createCube(catalogue, columns)
        const levels: ViewQuery = { ...view, half }
        const rows = cube.answer({ ...levels, change })
        const everything = cube.answer({
          ...levels,
          half: 'all',
          periods: { from: '2015 H2', to: '2017 H1' },
        })
        rows.overTime.forEach((series) => {
          const level = everything.overTime.find(
            ({ outcome, territory }) => outcome === series.outcome && territory === series.territory,
          )
          // Without a choice the six largest of another range may be others.
          if (level === undefined || isWholeShare(levels, series.outcome)) return
          series.cells.forEach((cell, place) => {
            const period = rows.periods[place] ?? ''
            const base = baseOf(period, change, half, rows.periods[0] ?? '')
            const at = (label: string): AggregateCell | undefined =>
              level.cells[everything.periods.indexOf(label)]
            expectChange(cell, at(period), at(base), base === period, change, view.mode === 'share')
          })
        })
      },
    ),
    { numRuns: RUNS },
  )
})

test('half of each year alone is that half of every figure, and nothing of the other', () => {
  fc.assert(
    fc.property(
      fullBandedArbitrary,
      fullViewArbitrary,
      fc.constantFrom('H1' as const, 'H2' as const),
      ({ catalogue, columns }, view, half) => {
        const cube = createCube(catalogue, columns)
        const [all, one] = [cube.answer(view), cube.answer({ ...view, half })]
        expect(one.periods).toEqual(all.periods.filter((label) => label.endsWith(half)))
        const places = one.periods.map((label) => all.periods.indexOf(label))
        expect(one.totals).toEqual(places.map((place) => all.totals[place]))
        // Without a choice the largest of another range may be others.
        if (view.territories.length === 0 && view.by === 'territory') return
        for (const { outcome, territory, cells } of one.overTime) {
          const whole = all.overTime.find((each) => each.outcome === outcome && each.territory === territory)
          if (whole !== undefined) expect(cells).toEqual(places.map((place) => whole.cells[place]))
        }
      },
    ),
    { numRuns: RUNS },
  )
})

test('the number beside each company, service and measure is what the view would count with it', () => {
  fc.assert(
    fc.property(datasetArbitrary, smallViewArbitrary, ({ catalogue, columns }, view) => {
      const cube = createCube(catalogue, columns)
      const query: ViewQuery = { ...view, mode: 'absolute' }
      const { services, measures, companies } = cube.answer(query).facets
      const expectCount = (found: number | null, change: Partial<ViewQuery>): void => {
        const { totals } = cube.answer({ ...query, ...change })
        const numbers = totals.flatMap(({ low }) => low ?? [])
        expect([change, found]).toEqual([change, numbers.length === 0 ? null : sum(numbers)])
      }
      for (const { service, low } of services) expectCount(low, { service })
      for (const { measure, low } of measures) expectCount(low, { measure })
      for (const { company, low } of companies)
        expectCount(low, { company, service: companyService(catalogue, company, query) })
    }),
    { numRuns: RUNS },
  )
})

/** A share of the total in itself: its count changes, and not its 100 %. */
function isWholeShare({ mode, outcomes, by }: ViewQuery, outcome: string | null): boolean {
  return mode === 'share' && (by === 'territory' ? outcomes.length === 0 : outcome === 'total')
}

function baseOf(period: string, change: string, half: string, first: string): string {
  if (change === 'since-first' || change === 'index') return first
  return periodBefore(period, change === 'since-same-half' || half !== 'all' ? 'year' : 'period')
}

function expectChange(
  found: AggregateCell,
  level: AggregateCell | undefined,
  base: AggregateCell | undefined,
  isBase: boolean,
  change: string,
  isShare: boolean,
): void {
  expect(Number.isFinite(found.low ?? 0) && Number.isFinite(found.high ?? 0)).toBe(true)
  if (found.absence === 'incomplete') return
  if (level === undefined || level.low === null || level.high === null) {
    expect(found.low).toBeNull()
    return
  }
  const isQuotient = change === 'index' || !isShare
  if (base === undefined || base.low === null || base.high === null || (isQuotient && base.low === 0)) {
    expect([found.low, found.absence]).toEqual([null, 'no-base'])
    return
  }
  if (isBase) {
    expect([found.low, found.high]).toEqual(change === 'index' ? [100, 100] : [0, 0])
    return
  }
  const [low, high] = [level.low, level.high]
  if (change === 'index') {
    expectNumber(found.low, (100 * low) / base.high)
    expectNumber(found.high, (100 * high) / base.low)
  } else if (isShare) {
    expectNumber(found.low, low - base.high)
    expectNumber(found.high, high - base.low)
  } else {
    expectNumber(found.low, low / base.high - 1)
    expectNumber(found.high, high / base.low - 1)
  }
}

/**
 * Parts and totals of the rows that have one of the outcomes, blank or not, and a total; `count`: of them, rows with a number;
 * `hidden`: what the rows with a blank among the outcomes leave of their totals.
 */
function pairs(
  plain: PlainFigures,
  query: ViewQuery,
  period: string,
  outcomes: readonly string[],
  territories: readonly string[],
): { part: number; whole: number; count: number; hidden: number } {
  let [part, whole, count, hidden] = [0, 0, 0, 0]
  for (const row of plain.rows(query, period, territories)) {
    const present = outcomes.flatMap((outcome) => row.get(outcome) ?? [])
    const total = row.get('total') ?? []
    if (present.length === 0 || total.length === 0 || total.includes(null)) continue
    const numbers = present.filter((value) => value !== null)
    part += sum(numbers)
    whole += sum(total.map((value) => value ?? 0))
    count += numbers.length === 0 ? 0 : 1
    if (numbers.length < present.length) hidden += Math.max(0, restOf(row))
  }
  return { part, whole, count, hidden }
}

/** A row's total without all of its outcomes that have numbers. */
function restOf(row: PlainRow): number {
  const counts = [...row].map(([outcome, values]) => {
    const count = sum(values.map((value) => value ?? 0))
    return outcome === 'total' ? count : -count
  })
  return sum(counts)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
