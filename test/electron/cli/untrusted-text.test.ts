import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { CommandName } from '../../../electron/cli/commands.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

/** Obeyed by a terminal: a colour, the window's title, the bell, a line of its own, the writing turned round. */
const OBEYED = '\u001b[31m\u001b]0;t\u0007\u009b2J\u202e\nImported and saved.\r'
const RAW = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u

/** Columns that hold a word or a form which the opener knows: no free text. */
const NO_FREE_TEXT =
  /^(?:.*\.(?:key|code|word|length|sha256|lens|address|licence|finding|semantics|precision|standing|date|quotation|assertion|.*_on|period|.*_period|last_before|first_after|query|region)|periods\..*|figures\.as_published|claims\..*|statements\..*|passages\..*)$/

let dataset = ''
let folder = ''
beforeAll(async () => {
  dataset = (await builtApp('microsoft')).bundledDataset
}, 240_000)
beforeEach(() => {
  folder = temporaryFolder()
  vi.stubEnv('DISCLOSURE_DESK_HOME', join(folder, 'home'))
})
afterAll(() => {
  vi.unstubAllEnvs()
})

/** The bundled dataset with escapes in every column of free text; gives how many columns that are. */
function sentBy(path: string): number {
  copyFileSync(dataset, path)
  const database = new Database(path)
  const columns = database
    .prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND c.type = 'TEXT'`,
    )
    .all() as { readonly table: string; readonly column: string }[]
  const free = columns.filter(({ table, column }) => !NO_FREE_TEXT.test(`${table}.${column}`))
  for (const { table, column } of free) {
    try {
      database
        .prepare(`UPDATE "${table}" SET "${column}" = "${column}" || ? WHERE "${column}" IS NOT NULL`)
        .run(OBEYED)
    } catch {
      // A rule of the table allows certain words alone.
    }
  }
  database.close()
  return free.length
}

/** Countries and requests of a half-year, by a company of no name. */
const MAPPING = {
  version: 1,
  id: 'hx',
  name: 'hx',
  company: { id: 'hx-co', name: 'Hx' },
  publisher: 'Hx',
  title: 'Hx report',
  address: null,
  services: [{ id: 'hx-s', name: 'Hx service', subsetOf: null }],
  legalProcesses: [],
  sheet: null,
  headerRow: 1,
  decimal: '.',
  thousands: ',',
  period: { from: 'typed', period: '2023 H1' },
  territory: { from: 'column', name: ['Country'] },
  defaults: { requestKind: 'undivided', service: 'hx-s' },
  splits: [],
  figures: [{ column: ['Requests'], measure: 'requests', outcome: 'total', blank: 'not-reported' }],
  ignored: [],
  absenceWords: [],
  totalWords: [],
  footnoteMarks: '',
  territories: [],
  listsZerosFrom: null,
  outcomeRules: [],
  notes: [],
  methodBreaks: [],
  recognise: { columns: [['Country'], ['Requests']], fileName: null },
}

/** Each command, in an order in which one makes what another reads. A new one doesn't compile until it is here. */
const GIVEN = {
  info: () => [],
  check: () => [],
  claims: () => [],
  leads: () => ['--as-of', 'x\u001b[31m\ny'],
  figure: () => ['--preset', 'slide', '--out', join(folder, 'out')],
  sheet: () => ['--statement', 'no\u001b[31mne', '--out', join(folder, 's.html')],
  import: () => [join(folder, 'esc\u001b[31m\n.csv'), '--dry-run', '--recipe', join(folder, 'recipe.json')],
  people: () => [join(folder, 'esc\u001b[31m\n.csv'), '--dry-run'],
  batch: () => ['--jobs', join(folder, 'jobs.json'), '--out', join(folder, 'batch')],
  open: () => [join(folder, 'esc\u001b[31m\n.csv')],
  verify: () => [join(folder, 'esc\u001b[31m\n.csv')],
  figures: () => ['--company', 'x\u001b[31m', '--out', join(folder, 'f.csv')],
  package: () => ['--out', join(folder, 'esc\u001b[31m package')],
} as const satisfies Readonly<Record<CommandName, () => readonly string[]>>

test('no command lets names, cells, files or errors speak to the terminal, nor add a line of their own', async () => {
  const path = join(folder, 'sent.sqlite')
  expect(sentBy(path)).toBeGreaterThan(30)
  writeFileSync(join(folder, 'esc\u001b[31m\n.csv'), `Country,Requests\n"Fra\u001b[31mnce\u202e\nx",5\n`)
  writeFileSync(join(folder, 'recipe.json'), JSON.stringify(MAPPING))
  writeFileSync(join(folder, 'jobs.json'), '{"territories":["DE"],"formats":["svg"]}')
  const said: Record<string, string> = {}
  for (const [command, given] of Object.entries(GIVEN)) {
    const { output, complaints } = await runDesk(command, ...given(), '--dataset', path)
    const text = [output, ...complaints].join('\n')
    said[command] = text
    const raw = text.split('\n').filter((line) => RAW.test(line.replaceAll('\t', '')))
    expect([command, raw]).toEqual([command, []])
    expect(text.split('\n')).not.toContain('Imported and saved.')
  }
  expect(said['import']).toContain('Fra\\u001b[31mnce\\u202e')
  expect(said['info']).toContain('Microsoft\\u001b[31m')
  const { output } = await runDesk('info', '--json', '--dataset', path)
  expect(output.split('\n').filter((line) => RAW.test(line))).toEqual([])
  expect(JSON.stringify(JSON.parse(output))).toContain('Microsoft\\u001b[31m')
  expect(readFileSync(path).includes(OBEYED)).toBe(true)
})
