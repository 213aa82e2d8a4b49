import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { readCatalogue } from '../../../data/dataset/read/read-catalogue.ts'
import { importFiles } from '../../../data/import/import-files.ts'
import { openReport } from '../../../data/import/open-report.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { fc } from '../../seeded-fast-check.ts'
import { emptyDataset } from '../import/empty-dataset.ts'
import { NOTHING_AROUND, REPORTS_FOLDER } from '../import/import-a-file.ts'
import { openBundledCube } from './bundled-cube.ts'
import { differencesOf } from './oracle/differences.ts'
import { inYears } from './oracle/in-years.ts'
import { oracleOf } from './oracle/oracle.ts'
import { randomViews, type Loaded } from './oracle/random-views.ts'
import { noneSeen } from './oracle/seen.ts'

/**
 * Random views, each number of their figures held against SQL of the test's own: values and ranges, changes, what sums lack, ranks, comparisons,
 * coverage, and the counts in their words. `VIEWS=5000` asks that many, and those of the other companies' published files where they are at hand.
 */
const RUNS = Number(process.env['VIEWS'] ?? 150)
/** Ends what hangs, on a busy machine too. */
const TIMEOUT = 180_000 + 1000 * RUNS

/** The view as the app shows it; `null`: the dataset has nothing to show of it. */
function maybeSettled(query: ViewQuery, catalogue: Catalogue): ViewQuery | null {
  try {
    return settleView(query, catalogue).query
  } catch (error) {
    if (error instanceof DeskError) return null
    throw error
  }
}

/** `without`: what the dataset has none of. */
function holdAgainstOracle(loaded: Loaded, numRuns: number, without: readonly string[]): void {
  const { catalogue, columns } = loaded
  const cube = createCube(catalogue, columns)
  const ask = oracleOf(catalogue, columns)
  const seen = noneSeen()
  fc.assert(
    fc.property(randomViews(loaded), (query) => {
      const settled = maybeSettled(query, catalogue)
      if (settled === null) return
      const differences = differencesOf(catalogue, cube, ask, settled, seen)
      expect({ settled, differences: differences.slice(0, 5) }).toEqual({ settled, differences: [] })
    }),
    { numRuns },
  )
  const lacking = Object.entries(seen).filter(
    ([name, count]) => count < numRuns / 10 && !without.includes(name),
  )
  expect(lacking).toEqual([])
  if (process.env['VIEWS'] !== undefined) process.stdout.write(`${JSON.stringify(seen)}\n`)
}

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

test('each number of any view of the bundled dataset is what plain SQL says', { timeout: TIMEOUT }, () => {
  holdAgainstOracle(bundled, RUNS, [])
})

test('the same of a dataset of years', { timeout: TIMEOUT }, () => {
  holdAgainstOracle(inYears(bundled), Math.ceil(RUNS / 3), [])
})

const OTHERS = ['google', 'apple', 'meta']
const isAsked = RUNS >= 1000 && existsSync(REPORTS_FOLDER)

describe.skipIf(!isAsked)(
  'Google, Apple and Meta (skipped: VIEWS is below 1000, or ../shared/reports is not there)',
  () => {
    test('the same of their published files', { timeout: TIMEOUT }, async () => {
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
      holdAgainstOracle({ catalogue, columns }, RUNS, ['compared', 'ranges', 'incomplete'])
    })
  },
)
