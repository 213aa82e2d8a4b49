import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { strToU8, zipSync } from 'fflate'
import { OWN_COLUMNS } from '../../../data/import/own/own-columns.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import { EXAMPLE_RECIPE } from '../../data/import/example-recipe.ts'
import { TEXT_CASES } from '../../data/import/hostile/text-cases.ts'
import { WORKBOOK_CASES } from '../../data/import/hostile/workbook-cases.ts'
import { builtApp } from '../built-app.ts'
import { runDesk } from '../cli/run-desk.ts'
import { foreignDatabase } from './file-codes.ts'
import { command, contract, put, putDataset, type AskedDesk, type Place, type Reached } from './reached.ts'

const TABLE = 'country,half,received\nChad,2020 H1,12\n'
const GOOGLE = `Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts
2021-06-30,Namibia,NA,Other Legal Requests,7,43,9
`

const importing = (place: Place, path: string, ...rest: readonly string[]): readonly string[] => [
  'import',
  path,
  '--dataset',
  place.own,
  ...rest,
]

/** A file that a mapping of the person's own reads. */
function mapped(
  place: Place,
  content: string,
  change: Partial<MappingRecipe>,
  ...rest: readonly string[]
): readonly string[] {
  const recipe = put(place, 'mapping.json', JSON.stringify({ ...EXAMPLE_RECIPE, sheet: null, ...change }))
  return importing(place, put(place, 'mapped.csv', content), '--recipe', recipe, ...rest)
}

/** The first of the hostile reports that is refused so. */
function hostile(code: string): Reached {
  return command((place) => {
    const found = [...TEXT_CASES, ...WORKBOOK_CASES].find(
      ({ expected }) => 'refused' in expected && expected.refused === code,
    )
    if (found === undefined) throw new Error(`No hostile report is refused with ${code}`)
    const folder = join(place.folder, code)
    mkdirSync(folder)
    return importing(place, found.write(folder))
  })
}

/** A report of so many rows, made up, in the product's own layout. */
function longReport(place: Place, name: string): string {
  const rows = Array.from({ length: 12_000 }, (_, index) => {
    const [year, key] = [String(2001 + (index % 30)), `process-${String(Math.floor(index / 30))}`]
    return `made-up,Made up,${year},NA,Namibia,made-up-all,Made up,,criminal,none,${key},${key},account,requests,total,exact,7,7,7,1,`
  })
  return put(place, name, `${[OWN_COLUMNS.join(','), ...rows].join('\n')}\n`)
}

const SEEN = {
  sha256: '0'.repeat(64),
  lines: { read: 1, imported: 1, same: 0, skipped: 0, errors: 0 },
  figures: { new: 0, same: 0, restated: 0, gone: 0 },
}
const commit = (desk: AskedDesk, path: string): Promise<Failure | null> =>
  desk.ask('import.commit', {
    files: [{ handle: desk.handleOf(path), choices: NO_CHOICES, seen: SEEN }],
    skipErrors: false,
  })

async function whenHeard({ started }: AskedDesk, act: () => void): Promise<void> {
  while (started.data.progress() === null) await new Promise((resolve) => setTimeout(resolve, 1))
  act()
}

const OF_EXAMPLE = ['--company', 'Example']

/** The dataset with both half-years of a file in one edition, and the file with one of them. */
async function partlyHeld(place: Place): Promise<readonly string[]> {
  const own = putDataset(place, 'overlap.sqlite')
  const both = mapped(place, `${TABLE}Chad,2020 H2,13\n`, {}, ...OF_EXAMPLE).map((word) =>
    word === place.own ? own : word,
  )
  await runDesk(...both)
  const database = new Database(own)
  database.exec(`
    CREATE TEMP TABLE two AS SELECT min(id) AS first, max(id) AS second FROM editions WHERE company_id = (SELECT id FROM companies WHERE key = 'example');
    UPDATE figures SET edition_id = (SELECT first FROM two) WHERE edition_id = (SELECT second FROM two);
    DELETE FROM import_batch_editions WHERE edition_id = (SELECT second FROM two);
    DELETE FROM editions WHERE id = (SELECT second FROM two)`)
  database.close()
  return mapped(place, TABLE.replace('12', '14'), {}, ...OF_EXAMPLE).map((word) =>
    word === place.own ? own : word,
  )
}

/** Errors of a report to import. */
export const IMPORT_CODES = {
  'import-encoding': hostile('import-encoding'),
  'import-not-text': hostile('import-not-text'),
  'workbook-damaged': hostile('workbook-damaged'),
  'workbook-refused': hostile('workbook-refused'),
  'import-choose-table': command((place) =>
    importing(place, put(place, 'tables.sqlite', foreignDatabase('CREATE TABLE notes (text)'))),
  ),
  'import-choose-file': command((place) =>
    importing(place, put(place, 'two.zip', zipSync({ 'a.csv': strToU8(TABLE), 'b.csv': strToU8(TABLE) }))),
  ),
  'import-file-kind': command((place) => importing(place, put(place, 'report.pdf', '%PDF-1.7\n%âãÏÓ\n'))),
  'table-unreadable': command((place) => {
    // Its one row can't be computed.
    const broken = `CREATE VIEW chosen AS SELECT 'Chad' AS country, '2020 H1' AS half, abs(-9223372036854775808) AS received`
    const recipe = put(place, 'broken.json', JSON.stringify({ ...EXAMPLE_RECIPE, sheet: null }))
    const path = put(place, 'broken.sqlite', foreignDatabase(broken))
    return importing(place, path, '--table', 'chosen', '--recipe', recipe, '--company', 'Example')
  }),
  'table-too-long': command((place) => {
    const endless = `CREATE VIEW requests AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
      SELECT 'Chad' AS country, '2020 H1' AS half, i AS received FROM n`
    const recipe = put(place, 'endless.json', JSON.stringify(EXAMPLE_RECIPE))
    const path = put(place, 'endless.sqlite', foreignDatabase(endless))
    return importing(place, path, '--table', 'requests', '--recipe', recipe)
  }),
  'import-layout-unknown': command((place) => importing(place, put(place, 'unknown.csv', 'a,b\n1,2\n'))),
  'import-layout-several': contract(async (place) => {
    const desk = await place.deskWith({})
    await desk.query()
    for (const id of ['one', 'other'])
      await desk.ask('document.apply', {
        edit: { kind: 'save-mapping-recipe', recipe: { ...EXAMPLE_RECIPE, id, name: id, sheet: null } },
      })
    return await commit(desk, put(place, 'several.csv', TABLE))
  }),
  'import-period-differs': command((place) => mapped(place, TABLE, {}, '--period', '2020 H1')),
  'import-period-refused': command((place) =>
    mapped(
      place,
      `Requests received in the third quarter of 2013 (Q3 2013),,\n${TABLE}`,
      { headerRow: 2, period: { from: 'title' } },
      '--period',
      '2013 H2',
    ),
  ),
  'import-company-differs': command((place) =>
    importing(place, put(place, 'google-requests.csv', GOOGLE), '--company', 'Apple'),
  ),
  'import-table-unfit': command((place) => mapped(place, TABLE, {}, '--table-at', '2')),
  'import-overlap': command(partlyHeld),
  'import-changed': contract(async (place) => {
    const desk = await place.deskWith({})
    await desk.query()
    const path = longReport(place, 'changed.csv')
    const pid = desk.started.data.pid() ?? Number.NaN
    const importing = commit(desk, path)
    await whenHeard(desk, () => {
      process.kill(pid, 'SIGSTOP')
      // A number of a row that was read by then.
      writeFileSync(path, readFileSync(path, 'utf8').replace('exact,7,7,7', 'exact,8,8,8'))
      process.kill(pid, 'SIGCONT')
    })
    return await importing
  }),
  'import-not-as-seen': contract(async (place) => {
    const desk = await place.desk()
    return await commit(desk, put(place, 'seen.csv', GOOGLE))
  }),
  'import-questions': command((place) => mapped(place, 'country,half,received\nChad,2020 H1,redacted\n', {})),
  'import-errors': command((place) =>
    importing(
      place,
      put(place, 'errors.csv', GOOGLE.replace('Namibia', 'Nowhere Land').replace(',NA,', ',,')),
    ),
  ),
  'import-cancelled': contract(async (place) => {
    const desk = await place.deskWith({})
    await desk.query()
    const files = [{ handle: desk.handleOf(longReport(place, 'cancelled.csv')), choices: NO_CHOICES }]
    const trying = desk.ask('import.dry-run', { files })
    await whenHeard(desk, () => desk.started.data.cancel())
    return await trying
  }),
  'import-no-report': contract(async (place) => {
    const desk = await place.desk()
    return await desk.ask('import.save-report', { handles: [desk.handleOf(place.own)] })
  }),
  'file-deadline': contract(async (place) => {
    const desk = await place.deskWith({ deadlineMs: DEADLINE_MS })
    await desk.query()
    process.kill(desk.started.data.pid() ?? Number.NaN, 'SIGSTOP')
    const files = [{ handle: desk.handleOf(put(place, 'slow.csv', TABLE)), choices: NO_CHOICES }]
    return await desk.ask('import.inspect', { files })
  }),
  'population-file': command((place) => [
    'people',
    put(place, 'people.csv', 'territory,year,people\nDE,2020,many\n'),
    '--publisher',
    'UN',
    '--dataset',
    place.own,
  ]),
  // A control character takes six bytes where it is written as JSON: 15,000 figures from cells with 6,000 of them each.
  'figures-too-large': command(async (place) => {
    const path = join(place.folder, 'long-cells.sqlite')
    copyFileSync((await builtApp()).bundledDataset, path)
    const database = new Database(path)
    database.exec(`
      INSERT OR REPLACE INTO figure_cells
        SELECT f.id, replace(printf('%.6000c', 'n'), 'n', char(1)) FROM figures f JOIN editions e ON e.id = f.edition_id
          JOIN companies c ON c.id = e.company_id WHERE c.key = 'meta' LIMIT 15000`)
    database.close()
    return ['figures', '--company', 'meta', '--dataset', path, '--out', join(place.folder, 'figures.csv')]
  }),
} satisfies Readonly<Record<string, Reached>>

/** A dataset must open within it, on a machine that is busy. */
export const DEADLINE_MS = 2000
