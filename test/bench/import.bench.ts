import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { lookAtReport } from '../../data/import/read-in-chunks.ts'
import { openWorkbook } from '../../data/import/workbook/open-workbook.ts'
import { buildWorkbook } from '../data/import/build-workbook.ts'
import { importApart, type ImportMeasures } from './import-measures.ts'
import { writeInventedCsv } from './invented-csv.ts'
import { machineInWords } from './machine.ts'

/*
 * A CSV of a million rows into a dataset as the product imports it: checked, compared, each row with its place and each figure with
 * its words, in WAL with synchronous=FULL; beside sqlite3's own `.import` and papaparse with one insert a row, which write one table
 * without an index. A workbook of 50,000 rows beside SheetJS. Peers are used where they are installed (`PAPAPARSE_MODULE`,
 * `SHEETJS_MODULE` name where); they are no dependencies. The rows are made up. Wall time, and the processor's own in brackets.
 */

const ROWS = Number(process.env['IMPORT_ROWS'] ?? 1_000_000)
const SHEET_ROWS = Math.min(50_000, ROWS)
const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
const csv = join(folder, 'rows.csv')

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}

async function maybeModule(variable: string, name: string): Promise<Record<string, unknown> | null> {
  try {
    // A peer's own types are not installed here.
    return (await import(process.env[variable] ?? name)) as Record<string, unknown>
  } catch {
    return null
  }
}

async function papaparse(parse: unknown): Promise<number> {
  const database = new Database(join(folder, 'papaparse.sqlite'))
  database.pragma('journal_mode = WAL')
  database.exec('CREATE TABLE t (period TEXT, territory TEXT, process TEXT, requests TEXT)')
  const insert = database.prepare('INSERT INTO t VALUES (?, ?, ?, ?)')
  return await timed(
    () =>
      new Promise<void>((resolve) => {
        database.exec('BEGIN')
        // papaparse: `parse(stream, { step, complete })`.
        ;(parse as (input: unknown, options: unknown) => void)(createReadStream(csv, 'utf8'), {
          step: ({ data }: { data: string[] }) => {
            if (data.length === 4) insert.run(data)
          },
          complete: () => {
            database.exec('COMMIT')
            database.close()
            resolve()
          },
        })
      }),
  )
}

/** Of the import; what is measured beside it stands in brackets. */
const sumOf = ({ parts }: ImportMeasures, time: 'seconds' | 'processorSeconds'): number =>
  parts.filter(({ name }) => !name.startsWith('(')).reduce((sum, part) => sum + part[time], 0)

async function benchCsv(): Promise<void> {
  await writeInventedCsv(csv, ROWS)
  const measures = await importApart(csv, ROWS, folder)
  const ours = sumOf(measures, 'seconds')
  const processor = sumOf(measures, 'processorSeconds')
  console.log(
    `CSV, ${ROWS.toLocaleString('en')} rows → dataset   ${ours.toFixed(2)} s (processor ${processor.toFixed(2)}), peak ${measures.peakMegabytes.toFixed(0)} MB`,
  )
  for (const { name, seconds, processorSeconds } of measures.parts)
    console.log(`  ${name.padEnd(64)} ${seconds.toFixed(2)} s (${processorSeconds.toFixed(2)})`)
  const ratio = (peer: string, wall: number, ofProcessor: number, aim: string): void =>
    console.log(
      `  ${peer.padEnd(20)} ${wall.toFixed(2)} s (${ofProcessor.toFixed(2)}): ours is ${(wall / ours).toFixed(2)} × as fast (${(ofProcessor / processor).toFixed(2)} by processor time; aim ≥ ${aim})`,
    )
  const shell = sqliteShell()
  if (shell === null) console.log('  sqlite3 is not installed')
  else ratio('sqlite3 .import', shell.seconds, shell.processorSeconds, '0.8')
  const papa = await maybeModule('PAPAPARSE_MODULE', 'papaparse')
  if (papa === null) console.log('  papaparse is not installed')
  else {
    const before = process.cpuUsage()
    const seconds = await papaparse((papa['default'] as Record<string, unknown>)['parse'])
    const { user, system } = process.cpuUsage(before)
    ratio('papaparse + insert', seconds, (user + system) / 1e6, '1.2')
  }
}

/** sqlite3's own `.import` into a table of text; `null`: it isn't installed. Bash tells a child's processor time. */
function sqliteShell(): { readonly seconds: number; readonly processorSeconds: number } | null {
  if (spawnSync('sqlite3', ['-version']).status !== 0) return null
  const start = performance.now()
  const { stderr } = spawnSync(
    'bash',
    [
      '-c',
      'TIMEFORMAT="%U %S"; time sqlite3 "$0" -cmd ".mode csv" ".import $1 t"',
      join(folder, 'shell.sqlite'),
      csv,
    ],
    { encoding: 'utf8' },
  )
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
  return { seconds: (performance.now() - start) / 1000, processorSeconds: user + system }
}

async function benchWorkbook(): Promise<void> {
  const path = join(folder, 'rows.xlsx')
  const rows = Array.from({ length: SHEET_ROWS }, (_, row) => [
    '2020 H1',
    `Land ${String(row % 200)}`,
    ...Array.from({ length: 8 }, (__, column) => row * column),
  ])
  writeFileSync(path, buildWorkbook([{ name: 'Data', rows }]))
  const ours = await timed(async () => {
    const [sheet] = await openWorkbook(lookAtReport(path))
    if (sheet?.rows.length !== SHEET_ROWS) throw new Error('Rows are missing')
  })
  console.log(`XLSX, ${SHEET_ROWS.toLocaleString('en')} rows of 10   ${ours.toFixed(2)} s`)
  const sheetJs = await maybeModule('SHEETJS_MODULE', 'xlsx')
  if (sheetJs === null) console.log('  SheetJS is not installed')
  else {
    const { read } = (sheetJs['default'] ?? sheetJs) as { read: (data: Buffer, options: unknown) => unknown }
    const seconds = await timed(() => read(readFileSync(path), { dense: true }))
    console.log(
      `  SheetJS, dense           ${seconds.toFixed(2)} s: ours takes ${(ours / seconds).toFixed(2)} × as long (aim ≤ 2)`,
    )
  }
}

try {
  await benchCsv()
  await benchWorkbook()
  console.log(machineInWords())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
