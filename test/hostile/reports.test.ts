import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtApp } from '../electron/built-app.ts'
import { accountedRows, importApart, judgeReport } from './judge-report.ts'
import { measuredProcess, type MeasuredProcess } from './measured-process.ts'
import { madeBases } from './report-bases.ts'
import { judgeReports, writeNearlyEmpty } from './report-run.ts'

/** More of them by `npm run test:hostile`. */
const ACCIDENTS = 20

// What a process holds and computes is read as Unix tells it.
describe.skipIf(process.platform === 'win32')('reports after accidents', () => {
  test('each row that stands in one is imported or listed', async () => {
    const judged = await judgeReports(madeBases(), ACCIDENTS, 1)
    expect(judged.filter(({ fault }) => fault !== null)).toEqual([])
    // Were all refused, nothing would have been asked of the reader.
    expect(judged.filter(({ outcome }) => outcome === 'imported').length).toBeGreaterThan(ACCIDENTS / 5)
  }, 120_000)
})

describe.skipIf(process.platform === 'win32')('the check itself', () => {
  const root = mkdtempSync(join(tmpdir(), 'swallowing-'))
  const dataset = join(root, 'empty.sqlite')
  let product: MeasuredProcess
  beforeAll(async () => {
    writeNearlyEmpty(dataset)
    product = measuredProcess((await builtApp()).dataProcess, 100)
  }, 60_000)
  afterAll(() => {
    product.end()
    rmSync(root, { recursive: true, force: true })
  })

  /** The product with a reader that doesn't see one line of a text file: it is handed a copy without that line. */
  const swallowing = (line: number): MeasuredProcess => ({
    ...product,
    ask: (verb, request) => {
      if (verb !== 'import-commit') return product.ask(verb, request)
      const folder = mkdtempSync(join(root, 'copy-'))
      return product.ask(
        verb,
        JSON.parse(JSON.stringify(request), (key, value: unknown) =>
          key === 'path' && typeof value === 'string' ? withoutLine(value, line, folder) : value,
        ) as typeof request,
      )
    },
  })

  test('finds each row that a faulty reader swallows, and nothing where none is', async () => {
    const base = madeBases().find(({ name }) => name.endsWith('.csv'))
    if (base === undefined) throw new Error('There is no report')
    const rows = accountedRows(await importApart(base.name, base.content, dataset, product))
    expect(rows.length).toBeGreaterThan(2)
    const mutant = { name: base.name, content: base.content, kept: () => rows }
    const faultWith = async (reader: MeasuredProcess) =>
      (await judgeReport(mutant, base.name, rows, dataset, reader)).fault
    expect(await faultWith(product)).toBeNull()
    // What comes after a swallowed row is counted one less: it is the last number that is missing.
    const last = Math.max(...rows.map(({ row }) => row))
    for (const { row } of rows)
      expect(await faultWith(swallowing(row))).toMatch(new RegExp(`^swallowed: .*\\b${String(last)}\\b`))
  }, 60_000)
})

function withoutLine(path: string, line: number, folder: string): string {
  const lines = readFileSync(path, 'latin1').split('\n')
  lines.splice(line - 1, 1)
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, basename(path))
  writeFileSync(copy, lines.join('\n'), 'latin1')
  return copy
}
