import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { defaultQuery } from '../../../data/model/default-query.ts'
import { readBuilt, type BuiltDataset } from '../source/bundled.ts'

/** The query of docs/examples counts what the app counts. */

const EXAMPLES = join(import.meta.dirname, '../../../docs/examples')
const SQL = readFileSync(join(EXAMPLES, 'requests_by_outcome.sql'), 'utf8')

let bundled: BuiltDataset
let dataset: OpenDataset
let copiesFolder = ''
beforeAll(() => {
  bundled = readBuilt()
  copiesFolder = mkdtempSync(join(tmpdir(), 'disclosure-desk-example-'))
  dataset = openDataset(bundled.file, { copiesFolder })
})
afterAll(() => {
  dataset.close()
  bundled.close()
  rmSync(copiesFolder, { recursive: true, force: true })
})

interface ExampleRow {
  readonly period: string
  readonly outcome: string
  readonly low: number | null
  readonly high: number | null
  readonly blanks: number
}

function exampleRows(territory: string): readonly ExampleRow[] {
  const file = new Database(bundled.file, { readonly: true })
  const rows = file.prepare<unknown[], ExampleRow>(SQL).all({ company: 'microsoft', territory })
  file.close()
  return rows
}

test.each(['DE', 'US', 'FR', 'BR', 'TR'])(
  'the query gives the numbers that the app shows: %s',
  (territory) => {
    const { catalogue, columns } = dataset
    const view = {
      ...defaultQuery(catalogue),
      company: 'microsoft',
      territories: [territory],
      requestKinds: ['undivided' as const, 'criminal' as const, 'emergency' as const],
      outcomes: [],
      by: 'outcome' as const,
    }
    const { overTime, totals, periods } = createCube(catalogue, columns).answer(view)
    const shown = [...overTime, { outcome: 'total', cells: totals }].flatMap(({ outcome, cells }) =>
      cells.flatMap(({ low, notReportedCells }, place) =>
        low === null || notReportedCells > 0 ? [] : [`${periods[place] ?? ''} ${outcome ?? ''} ${low}`],
      ),
    )
    const told = exampleRows(territory)
      .filter(({ blanks, period }) => blanks === 0 && /H[12]$/.test(period))
      .map(({ period, outcome, low }) => `${period} ${outcome} ${low ?? ''}`)
    expect(told.length).toBeGreaterThan(50)
    expect(told.toSorted()).toEqual(shown.toSorted())
  },
)

test('the Python of the examples prints the rows of the query', ({ skip }) => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
  } catch {
    skip('no Python here')
  }
  const file = join(EXAMPLES, 'requests_by_outcome.py')
  const lines = execFileSync('python3', [file, bundled.file, 'microsoft', 'DE'], { encoding: 'utf8' })
  const wanted = exampleRows('DE').map((row) => Object.values(row).join(','))
  expect(lines.trim().split(/\r?\n/)).toEqual(['period,outcome,low,high,blanks', ...wanted])
})
