import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import { createCube, type Cube } from '../../../data/cube/create-cube.ts'
import { buildDataset } from '../../../data/dataset/build-dataset.ts'
import { openDataset } from '../../../data/dataset/open.ts'
import { readCatalogue } from '../../../data/dataset/read-catalogue.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import { importFiles } from '../../../data/import/import-files.ts'
import { openReport } from '../../../data/import/open-report.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import { allSeries, type Cell, type FigureSpec } from '../../../data/model/figure-spec.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import {
  CHANGES,
  FIGURE_KINDS,
  MODES,
  SHAPES,
  SORTS,
  VIEW_DEFAULTS,
  type ViewQuery,
} from '../../../data/model/view-query.ts'
import { OUTCOMES, type Outcome } from '../../../data/model/vocabulary.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { emptyDataset } from '../import/empty-dataset.ts'
import { NOTHING_AROUND, REPORTS_FOLDER } from '../import/import-a-file.ts'
import { oracleOf, type Right } from './oracle.ts'

/**
 * Random views, each number of their figures held against SQL of the test's own: values, changes, what sums lack, ranks, comparisons and
 * coverage. `VIEWS=5000` asks that many, and those of the other companies' published files where they are at hand.
 */
const RUNS = Number(process.env['VIEWS'] ?? 150)

interface Loaded {
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
}

/** Views that a dataset can be asked for: every key of which a number depends. */
function viewsOf({ catalogue }: Loaded): fc.Arbitrary<ViewQuery> {
  const labels = catalogue.periods.filter(({ length }) => length === 'half-year').map(({ label }) => label)
  const codes = catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
  const parts = catalogue.extents.filter(({ from }) => from.includes('H'))
  return fc.constantFrom(...parts).chain(({ company, service, measures }) => {
    const own = parts.filter((each) => each.company === company && each.service === service)
    const kinds = [...new Set(own.map(({ requestKind }) => requestKind))]
    const period = fc.constantFrom(...labels)
    return fc
      .record({
        company: fc.constant(company),
        service: fc.constant(service),
        periods: fc.tuple(period, period).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
        half: fc.constantFrom('all' as const, 'all' as const, 'H1' as const, 'H2' as const),
        territories: fc.oneof(fc.constant<string[]>([]), fc.subarray(codes, { minLength: 1, maxLength: 6 })),
        requestKinds: fc.subarray(kinds, { minLength: 1 }),
        outcomes: fc.oneof(fc.constant<Outcome[]>([]), fc.subarray([...OUTCOMES])),
        measure: fc.constantFrom(
          ...measures.filter((measure) => measure !== 'share-disclosed'),
          'requests' as const,
        ),
        // Numbers per inhabitants have an oracle of their own (people-and-years.test.ts).
        mode: fc.constantFrom(...MODES.filter((mode) => mode !== 'per-100k')),
        change: fc.constantFrom(...CHANGES),
        by: fc.constantFrom('outcome' as const, 'territory' as const),
        shape: fc.constantFrom(...SHAPES),
        figure: fc.constantFrom(...FIGURE_KINDS),
        compareWith: fc.option(period),
        sort: fc.constantFrom(...SORTS),
        minBase: fc.constantFrom(0, 30, 500),
        panelsBy: fc.constantFrom('territory' as const, 'outcome' as const),
      })
      .map((view) => ({ ...VIEW_DEFAULTS, version: 1 as const, ...view }))
  })
}

/** What was held against the oracle, so that a test of nothing fails. */
const seen = { numbers: 0, changes: 0, incomplete: 0, ranked: 0, compared: 0 }

const isClose = (found: number, right: number): boolean =>
  Math.abs(found - right) <= 1e-9 * Math.max(1, Math.abs(right))

/** What differs between a cell and what it must be, in words; empty: nothing. */
function differenceOf(cell: Pick<Cell, 'low' | 'high' | 'incomplete' | 'reporting'>, right: Right): string {
  const found = `${String(cell.low)} to ${String(cell.high)} (${(cell.incomplete ?? []).join(' ')}) of ${cell.reporting}`
  const wanted = `${String(right.low)} to ${String(right.high)} (${right.missing}) of ${right.reporting}`
  if (cell.low === null || cell.high === null || right.low === null || right.high === null)
    return cell.low === right.low ? '' : `${found}, right is ${wanted}`
  // Of bands the narrowest interval may be given that the sums of bounds hold.
  const holds = right.isExact
    ? isClose(cell.low, right.low) && isClose(cell.high, right.high)
    : cell.low >= right.low - 1e-9 && cell.high <= right.high + 1e-9 * Math.abs(right.high)
  const isSame =
    holds && (cell.incomplete ?? []).join(' ') === right.missing && cell.reporting === right.reporting
  return isSame ? '' : `${found}, right is ${wanted}`
}

function differencesOf(catalogue: Catalogue, cube: Cube, ask: ReturnType<typeof oracleOf>, asked: ViewQuery) {
  const rows = cube.answer(asked)
  const answer = answerView(catalogue, rows, asked)
  const differences: string[] = []
  const figures: readonly (readonly [FigureSpec, ViewQuery])[] = [
    [answer.figure, asked],
    [answer.ranking, { ...asked, figure: 'territories-ranked' }],
  ]
  for (const [spec, view] of figures) {
    if (spec.emptyReason !== null) continue
    const isMix = spec.kind === 'outcome-mix'
    const hasChanges = !isMix && spec.kind !== 'bands' && spec.kind !== 'slope'
    // A mix is one of shares, of all outcomes, whatever the view's mode.
    const oracle = ask(isMix ? { ...view, mode: 'share', outcomes: [] } : { ...view, figure: asked.figure })
    for (const { cells, marks } of allSeries(spec))
      cells.forEach((cell, place) => {
        const mark = marks[place]
        if (mark === undefined) return
        const right = oracle.number(
          {
            period: mark.period,
            territory: mark.territory,
            outcome: mark.outcome,
            kind: mark.requestKind ?? null,
          },
          hasChanges,
        )
        seen.numbers += right.low === null ? 0 : 1
        seen.changes += right.low === null || mark.comparedWith === undefined ? 0 : 1
        seen.incomplete += right.missing === '' ? 0 : 1
        const difference = differenceOf(cell, right)
        if (difference !== '') differences.push(`${spec.kind} ${JSON.stringify(mark)}: ${difference}`)
      })
  }
  const oracle = ask(asked)
  const order = oracle.ranking()
  const wanted = order.map(({ territory, rank }) => `${territory} ${String(rank)}`)
  const found = rows.ranking.map(({ territory, rank }) => `${territory} ${String(rank)}`)
  seen.ranked += order.filter(({ rank }) => rank !== null).length
  seen.compared += answer.ranking.comparison?.rows.length ?? 0
  const isBanded = order.some(({ right }) => !right.isExact)
  if (!isBanded && wanted.join() !== found.join())
    differences.push(`order ${found.join()}, right is ${wanted.join()}`)
  for (const { id, before, after, change } of answer.ranking.comparison?.rows ?? []) {
    const right = oracle.compared(id)
    if (right === null) differences.push(`compared ${id}`)
    else
      for (const [name, cell, of] of [
        ['before', before, right.before],
        ['after', after, right.after],
        ['change', change, right.change],
      ] as const) {
        const difference = differenceOf(cell, of)
        if (difference !== '') differences.push(`${id} ${name}: ${difference}`)
      }
  }
  const newest = oracle.inRange.at(-1)
  if (newest !== undefined) {
    const { reporting } = ask({
      ...asked,
      mode: 'absolute',
      change: 'none',
      outcomes: headOutcomes(asked),
    }).number({ period: newest, territory: null, outcome: null, kind: null }, false)
    const { coverage } = answer.figure
    if (coverage.reporting !== reporting || coverage.of !== oracle.members.length)
      differences.push(
        `coverage ${coverage.reporting} of ${coverage.of}, right is ${reporting} of ${oracle.members.length}`,
      )
  }
  return differences
}

/** What the head of a stack sums. */
function headOutcomes({ mode, outcomes }: ViewQuery): ViewQuery['outcomes'] {
  return mode === 'disclosure-rate' ? ['content', 'non-content', 'some-data'] : outcomes
}

/** The view as the app shows it; `null`: the dataset has nothing to show of it. */
function maybeSettled(query: ViewQuery, catalogue: Catalogue): ViewQuery | null {
  try {
    return settleView(query, catalogue).query
  } catch (error) {
    if (error instanceof DeskError) return null
    throw error
  }
}

function holdAgainstOracle(loaded: Loaded, numRuns: number): void {
  const { catalogue, columns } = loaded
  const cube = createCube(catalogue, columns)
  const ask = oracleOf(catalogue, columns)
  fc.assert(
    fc.property(viewsOf(loaded), (query) => {
      const settled = maybeSettled(query, catalogue)
      if (settled === null) return
      expect(differencesOf(catalogue, cube, ask, settled).slice(0, 5)).toEqual([])
    }),
    { numRuns },
  )
  expect(Object.entries(seen).filter(([, count]) => count < numRuns / 10)).toEqual([])
  if (process.env['VIEWS'] !== undefined) process.stdout.write(`${JSON.stringify(seen)}\n`)
}

test('each number of any view of the bundled dataset is what plain SQL says', { timeout: 900_000 }, () => {
  const folder = temporaryFolder()
  const file = join(folder, 'dataset.sqlite')
  buildDataset(join(import.meta.dirname, '../../../data/source'), file)
  const dataset = openDataset(file, { copiesFolder: join(folder, 'copies') })
  holdAgainstOracle({ catalogue: dataset.catalogue, columns: dataset.columns }, RUNS)
  dataset.close()
})

const OTHERS = ['google', 'apple', 'meta']
const isAsked = RUNS >= 1000 && existsSync(REPORTS_FOLDER)

describe.skipIf(!isAsked)(
  'Google, Apple and Meta (skipped: VIEWS is below 1000, or ../shared/reports is not there)',
  () => {
    test('the same of their published files', { timeout: 1_800_000 }, async () => {
      const database = emptyDataset()
      database.prepare("INSERT INTO dataset (id, title) VALUES (1, 'Imported')").run()
      for (const company of OTHERS)
        for (const name of readdirSync(join(REPORTS_FOLDER, company)).filter((each) =>
          each.endsWith('.csv'),
        )) {
          const reader = await openReport(join(REPORTS_FOLDER, company, name), NO_CHOICES, NOTHING_AROUND)
          importFiles([{ reader, choices: NO_CHOICES }], database, {
            skipErrors: true,
            hear: () => undefined,
          })
        }
      const { catalogue, columns } = readCatalogue(database, 'imported')
      holdAgainstOracle({ catalogue, columns }, RUNS)
    })
  },
)
