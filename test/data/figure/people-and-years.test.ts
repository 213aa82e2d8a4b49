import { afterAll, beforeAll, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc } from '../../seeded-fast-check.ts'
import { createCube } from '../../../data/cube/create-cube.ts'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import { allSeries } from '../../../data/model/figure-spec.ts'
import { periodFromLabel } from '../../../data/model/period.ts'
import { inYears } from '../../../data/model/years.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { FIGURE_KINDS, VIEW_DEFAULTS, type ViewQuery } from '../../../data/model/view-query.ts'
import { OUTCOMES, type Outcome } from '../../../data/model/vocabulary.ts'
import { peopleAndYearsOracle } from './people-and-years-oracle.ts'
import { builtDataset } from '../source/bundled.ts'

/** Views per inhabitants and by year against SQL of the test's own. `VIEWS=5000` asks that many. */
const RUNS = Number(process.env['VIEWS'] ?? 80)

let dataset: OpenDataset
const folder = mkdtempSync(join(tmpdir(), 'desk-people-'))

beforeAll(() => {
  dataset = openDataset(builtDataset(), { copiesFolder: join(folder, 'copies') })
})

afterAll(() => {
  dataset.close()
  rmSync(folder, { recursive: true })
})

function viewsOf(catalogue: Catalogue): fc.Arbitrary<ViewQuery> {
  const codes = catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
  return fc.constantFrom(...catalogue.extents).chain(({ company, service, measures, requestKind }) =>
    fc
      .boolean()
      .chain((isYears) => {
        const { periods } = isYears ? inYears(catalogue) : catalogue
        const labels = periods.flatMap(({ label, length }) =>
          (length === 'year') === isYears ? [label] : [],
        )
        return fc.tuple(fc.constantFrom(...labels), fc.constantFrom(...labels))
      })
      .chain(([one, other]) =>
        fc.record({
          company: fc.constant(company),
          service: fc.constant(service),
          periods: fc.constant(one < other ? { from: one, to: other } : { from: other, to: one }),
          territories: fc.oneof(
            fc.constant<string[]>([]),
            fc.subarray(codes, { minLength: 1, maxLength: 6 }),
          ),
          requestKinds: fc.constantFrom([requestKind], [
            'undivided',
            'criminal',
            'emergency',
          ] as ViewQuery['requestKinds']),
          outcomes: fc.oneof(fc.constant<Outcome[]>([]), fc.subarray([...OUTCOMES])),
          measure: fc.constantFrom(...measures),
          mode: fc.constantFrom('absolute' as const, 'per-100k' as const, 'per-100k' as const),
          change: fc.constantFrom(
            'none' as const,
            'none' as const,
            'since-previous' as const,
            'index' as const,
          ),
          by: fc.constantFrom('outcome' as const, 'territory' as const),
          shape: fc.constantFrom('stacked' as const, 'lines' as const),
          figure: fc.constantFrom(...FIGURE_KINDS.filter((kind) => kind !== 'outcome-mix')),
        }),
      )
      .map((view) => ({ ...VIEW_DEFAULTS, version: 1 as const, ...view })),
  )
}

const isClose = (found: number | null, right: number | null): boolean =>
  found === null || right === null
    ? found === right
    : Math.abs(found - right) <= 1e-9 * Math.max(1, Math.abs(right))

/** What was held against the oracle, so that a test of nothing fails. */
interface Seen {
  numbers: number
  changes: number
  halves: number
}

function differencesOf(
  catalogue: Catalogue,
  columns: FigureColumns,
  ask: ReturnType<typeof peopleAndYearsOracle>,
  seen: Seen,
) {
  const cube = createCube(catalogue, columns, { population: dataset.populations })
  return (asked: ViewQuery): readonly string[] => {
    const { query } = settleView(asked, catalogue)
    const rows = cube.answer(query)
    const { figure } = answerView(catalogue, rows, query)
    if (figure.emptyReason !== null || query.measure === 'share-disclosed') return []
    const oracle = ask(query)
    const hasChanges = query.change !== 'none' && !['slope', 'bands'].includes(figure.kind)
    return allSeries(figure).flatMap(({ cells, marks }) =>
      cells.flatMap((cell, place) => {
        const mark = marks[place]
        // A kind by itself is held against all figures (views-equal-oracle.test.ts).
        if (mark === undefined || mark.requestKind !== undefined) return []
        const outcomes =
          mark.outcome !== null ? [mark.outcome] : query.outcomes.length > 0 ? query.outcomes : ['total']
        const right =
          mark.period === null
            ? oracle.over(rows.periods, mark.territory ?? '', outcomes)
            : oracle.at(mark.period, mark.territory, outcomes)
        const tell = (wanted: unknown): string[] => [
          `${JSON.stringify(mark)}: ${JSON.stringify(cell)}, right is ${JSON.stringify(wanted)}`,
        ]
        if (hasChanges) {
          if (cell.low === null || mark.comparedWith === undefined || mark.period === null) return []
          const base = oracle.at(mark.comparedWith, mark.territory, outcomes)
          if (right.low === null || base.low === null || right.low !== right.high || base.low !== base.high)
            return right.low === null || base.low === null ? tell([right, base]) : []
          seen.changes += 1
          const quotient = right.low / base.low
          const wanted = query.change === 'index' ? 100 * quotient : quotient - 1
          return isClose(cell.low, wanted) ? [] : tell(wanted)
        }
        seen.numbers += right.low === null ? 0 : 1
        if (!isClose(cell.low, right.low) || !isClose(cell.high, right.high)) return tell(right)
        const isHalf = right.low !== null && right.halves.size === 1 && !right.halves.has('')
        const isOfYear = mark.period?.length === 4
        const said = (cell.incomplete ?? []).filter((part) => part === 'H1' || part === 'H2')
        const wanted = isOfYear && isHalf ? [right.halves.has('H1') ? 'H2' : 'H1'] : []
        seen.halves += wanted.length
        return said.join() === wanted.join() ? [] : tell(wanted)
      }),
    )
  }
}

test('numbers per inhabitants and of years are those that SQL finds', () => {
  const { catalogue, columns } = dataset
  const seen: Seen = { numbers: 0, changes: 0, halves: 0 }
  const differences = differencesOf(catalogue, columns, peopleAndYearsOracle(catalogue, columns), seen)
  fc.assert(
    fc.property(viewsOf(catalogue), (view) => {
      expect(differences(view)).toEqual([])
    }),
    { numRuns: RUNS },
  )
  expect(Math.min(seen.numbers / 100, seen.changes, seen.halves)).toBeGreaterThanOrEqual(1)
}, 600_000)

test('a year that was published is never added to its halves', () => {
  const { catalogue, columns } = withPublishedYears(dataset)
  const seen: Seen = { numbers: 0, changes: 0, halves: 0 }
  const differences = differencesOf(catalogue, columns, peopleAndYearsOracle(catalogue, columns), seen)
  const query: ViewQuery = {
    ...VIEW_DEFAULTS,
    version: 1,
    company: 'microsoft',
    service: 'all',
    periods: { from: '2016', to: '2025' },
    territories: ['DE', 'US'],
    requestKinds: ['undivided', 'criminal', 'emergency'],
    outcomes: [],
    measure: 'requests',
    mode: 'absolute',
    by: 'territory',
    shape: 'lines',
  }
  expect(differences(query)).toEqual([])
  const rows = createCube(catalogue, columns).answer(query)
  expect(rows.years?.doubled).toEqual([
    { period: '2016', counted: 'halves' },
    { period: '2025', counted: 'year' },
  ])
  expect(rows.overTime[0]?.cells.at(-1)?.missing).toBeUndefined()
})

/** The dataset with the figures of 2016 H1 and of 2025 H1 once more, as if published for their whole years. */
function withPublishedYears({ catalogue, columns }: OpenDataset): {
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
} {
  const periods = [...catalogue.periods, periodFromLabel('2016'), periodFromLabel('2025')]
  const yearOf = new Map([
    [periods.findIndex(({ label }) => label === '2016 H1'), periods.length - 2],
    [periods.findIndex(({ label }) => label === '2025 H1'), periods.length - 1],
  ])
  const rows = Array.from({ length: columns.length }, (_, row) => row)
  const repeated = rows.filter((row) => yearOf.has(columns.period[row] ?? -1))
  const all = [...rows, ...repeated]
  const longer = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T): T => {
    const made = from.constructor as new (length: number) => T
    const to = new made(all.length)
    all.forEach((row, place) => (to[place] = from[row] ?? 0))
    return to
  }
  const period = longer(columns.period)
  repeated.forEach((row, place) => {
    period[rows.length + place] = yearOf.get(columns.period[row] ?? -1) ?? 0
  })
  return {
    catalogue: { ...catalogue, periods },
    columns: {
      length: all.length,
      discrepancies: [],
      figureId: longer(columns.figureId),
      document: longer(columns.document),
      company: longer(columns.company),
      service: longer(columns.service),
      period,
      territory: longer(columns.territory),
      requestKind: longer(columns.requestKind),
      measure: longer(columns.measure),
      outcome: longer(columns.outcome),
      counting: longer(columns.counting),
      status: longer(columns.status),
      low: longer(columns.low),
      high: longer(columns.high),
    },
  }
}

test('Germany in 2019: the requests of both halves by the inhabitants of the file, to the digit', () => {
  const { catalogue, columns, populations } = dataset
  const view: ViewQuery = {
    ...VIEW_DEFAULTS,
    version: 1,
    company: 'microsoft',
    service: 'all',
    periods: { from: '2019', to: '2019' },
    territories: ['DE'],
    requestKinds: ['undivided', 'criminal', 'emergency'],
    outcomes: ['rejected'],
    measure: 'requests',
    mode: 'per-100k',
    by: 'territory',
    shape: 'lines',
  }
  const cell = createCube(catalogue, columns, { population: populations }).answer(view).overTime[0]?.cells[0]
  const inhabitants =
    populations.find(({ territory, year }) => territory === 'DE' && year === 2019)?.people ?? 0
  expect(cell?.numerator).toEqual({ low: 1753, high: 1753 })
  expect(cell?.denominator).toEqual({ low: inhabitants, high: inhabitants })
  expect(cell?.low).toBe((1753 * 100_000) / inhabitants)
})
