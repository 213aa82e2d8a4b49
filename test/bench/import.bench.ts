import { spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { finished } from 'node:stream/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { importFiles } from '../../data/import/import-files.ts'
import { PUBLISHED } from '../../data/import/layouts/layout-parts.ts'
import { openReport } from '../../data/import/open-report.ts'
import { WORLD_TERRITORIES } from '../../data/import/territories/match-territory.ts'
import { openWorkbook } from '../../data/import/workbook/open-workbook.ts'
import { lookAtReport } from '../../data/import/read-in-chunks.ts'
import { NO_CHOICES } from '../../data/model/import-report.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { emptyDataset } from '../data/import/empty-dataset.ts'
import { buildWorkbook } from '../data/import/build-workbook.ts'
import { machineInWords } from './machine.ts'

/*
 * A CSV of a million rows into a dataset, read twice (once to compare, once to write), checked, each row with its place and each
 * figure with its words, in WAL with synchronous=FULL; beside sqlite3's own `.import` and papaparse with one insert a row, which
 * write one table without an index. A workbook of 50,000 rows beside SheetJS. Peers are used where they are installed
 * (`PAPAPARSE_MODULE`, `SHEETJS_MODULE` name where); they are no dependencies. The rows are made up.
 */

const ROWS = Number(process.env['IMPORT_ROWS'] ?? 1_000_000)
const SHEET_ROWS = Math.min(50_000, ROWS)
const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
const csv = join(folder, 'rows.csv')

const RECIPE: MappingRecipe = {
  ...PUBLISHED,
  id: 'bench',
  name: 'Bench',
  company: { id: 'bench', name: 'Bench' },
  publisher: 'Bench',
  title: 'Bench',
  address: null,
  services: [{ id: 'bench-all', name: 'Bench', subsetOf: null }],
  legalProcesses: Array.from({ length: 90 }, (_, place) => ({
    id: `process-${String(place)}`,
    name: String(place),
  })),
  period: { from: 'column', column: ['period'], form: 'label' },
  territory: { from: 'column', name: ['territory'] },
  defaults: { service: 'bench-all', requestKind: 'criminal' },
  splits: [
    {
      column: ['process'],
      values: Array.from({ length: 90 }, (_, place) => ({
        text: String(place),
        legalProcess: `process-${String(place)}`,
      })),
    },
  ],
  figures: [{ column: ['requests'], measure: 'requests', outcome: 'total', blank: 'not-reported' }],
  recognise: { columns: [['period'], ['territory'], ['process'], ['requests']], fileName: null },
}

async function writeCsv(): Promise<void> {
  const names = WORLD_TERRITORIES.filter(({ type, name }) => type === 'country' && !name.includes(',')).map(
    ({ name }) => name,
  )
  const out = createWriteStream(csv)
  out.write('period,territory,process,requests\n')
  let chunk = ''
  for (let row = 0; row < ROWS; row += 1) {
    const cell = Math.floor(row / names.length)
    const period = `${String(1950 + Math.floor(cell / 180))} H${String(1 + (Math.floor(cell / 90) % 2))}`
    chunk += `${period},${names[row % names.length] ?? ''},${String(cell % 90)},${String((row * 7919) % 100_000)}\n`
    if (chunk.length > 1_000_000) {
      out.write(chunk)
      chunk = ''
    }
  }
  out.end(chunk)
  await finished(out)
}

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

async function importCsv(path: string): Promise<void> {
  const database = emptyDataset(join(folder, 'dataset.sqlite'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const reader = await openReport(path, { ...NO_CHOICES, recipe: RECIPE }, { territories: [], recipes: [] })
  database.transaction(() => {
    const [report] = importFiles([{ reader, choices: NO_CHOICES }], database, {
      skipErrors: false,
      hear: () => undefined,
    })
    if (report?.lines.imported !== ROWS) throw new Error(`Imported ${JSON.stringify(report?.lines)}`)
  })()
  database.close()
}

/** The peak of a process of its own that does nothing but import. */
function peakMegabytes(): number {
  const { stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, '--only-import', csv],
    {
      encoding: 'utf8',
      env: { ...process.env, IMPORT_ROWS: String(ROWS) },
    },
  )
  return Number(stdout.trim())
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

async function benchCsv(): Promise<void> {
  await writeCsv()
  const ours = await timed(() => importCsv(csv))
  console.log(
    `CSV, ${ROWS.toLocaleString('en')} rows → dataset   ${ours.toFixed(2)} s, peak ${peakMegabytes().toFixed(0)} MB`,
  )
  const shell = spawnSync('sqlite3', ['-version'])
  if (shell.status === 0) {
    const seconds = await timed(() =>
      spawnSync('sqlite3', [join(folder, 'shell.sqlite'), '-cmd', '.mode csv', `.import ${csv} t`]),
    )
    console.log(
      `  sqlite3 .import          ${seconds.toFixed(2)} s: ours is ${(seconds / ours).toFixed(2)} × as fast (aim ≥ 0.8)`,
    )
  } else console.log('  sqlite3 is not installed')
  const papa = await maybeModule('PAPAPARSE_MODULE', 'papaparse')
  if (papa === null) console.log('  papaparse is not installed')
  else {
    const seconds = await papaparse((papa['default'] as Record<string, unknown>)['parse'])
    console.log(
      `  papaparse + insert       ${seconds.toFixed(2)} s: ours is ${(seconds / ours).toFixed(2)} × as fast (aim ≥ 1.2)`,
    )
  }
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

const [flag, given] = process.argv.slice(2)
try {
  if (flag === '--only-import' && given !== undefined) {
    await importCsv(given)
    console.log(process.resourceUsage().maxRSS / 1024)
  } else {
    await benchCsv()
    await benchWorkbook()
    console.log(machineInWords())
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
