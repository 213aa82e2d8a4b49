import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorkbook } from '../data/import/build-workbook.ts'
import { REPORTS_FOLDER } from '../data/import/import-a-file.ts'

/** A report file before anything befell it. */
export interface ReportBase {
  readonly name: string
  readonly content: Buffer
}

/** Larger ones are read as the small ones are, and would take all the time. */
const MAX_BYTES = 60_000
const FOLDERS = ['google', 'apple', 'meta', 'microsoft-workbooks']
const HAND_MADE = join(import.meta.dirname, '../data/import/hand-made')

/** Of the publishers' own, where they are at hand; else what was made for the tests. CSV and XLSX. */
export function reportBases(): readonly ReportBase[] {
  const published = existsSync(REPORTS_FOLDER)
    ? FOLDERS.flatMap((folder) => filesOf(join(REPORTS_FOLDER, folder)))
    : []
  return published.length > 0 ? published : madeBases()
}

/** The same on every machine. */
export function madeBases(): readonly ReportBase[] {
  return [...filesOf(HAND_MADE), { name: 'made.xlsx', content: Buffer.from(madeWorkbook()) }]
}

function filesOf(folder: string): readonly ReportBase[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:csv|xlsx)$/i.test(name) && statSync(join(folder, name)).size <= MAX_BYTES)
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }))
}

/** A workbook that is recognised: columns of Google's. */
function madeWorkbook(): Uint8Array {
  const header = [
    'Period Ending',
    'Country/Region',
    'CLDR Territory Code',
    'Legal Process',
    'User Data Requests',
    'Percentage disclosed',
    'Accounts',
  ]
  const lands = [
    ['Namibia', 'NA'],
    ['Chad', 'TD'],
    ['Mali', 'ML'],
    ['Norway', 'NO'],
    ['Peru', 'PE'],
  ]
  const rows = lands.flatMap(([land = '', code = ''], place) =>
    ['2020-06-30', '2020-12-31', '2021-06-30'].map((end) => [
      end,
      land,
      code,
      'All',
      10 + place,
      50,
      12 + place,
    ]),
  )
  return buildWorkbook([{ name: 'Data', rows: [header, ...rows] }])
}
