import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { importFiles } from '../../../data/import/import-files.ts'
import { closeFile, openFile } from '../../../data/import/open-file.ts'
import { OWN_COLUMNS } from '../../../data/import/own/own-columns.ts'
import { writeOwnCsv } from '../../../data/import/own/write-own-csv.ts'
import { NO_CHOICES, type FileReport } from '../../../data/model/import-report.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { google, OLDER } from '../process/made-up-reports.ts'
import { emptyDataset } from './empty-dataset.ts'
import { NOTHING_AROUND, REPORTS_FOLDER, temporaryFile } from './import-a-file.ts'
import { builtDataset } from '../source/bundled.ts'

function ownCsvOf(database: Database.Database, company: string): string {
  const path = join(temporaryFolder(), 'figures.csv')
  const { bytes } = writeOwnCsv(database, company, path)
  const csv = readFileSync(path)
  expect(csv.byteLength).toBe(bytes)
  return csv.toString('utf8')
}

async function importInto(
  database: Database.Database,
  paths: readonly string[],
  skipErrors = false,
): Promise<readonly FileReport[]> {
  const reading = { copiesFolder: join(temporaryFolder(), 'reading'), hear: () => undefined }
  const files = await Promise.all(paths.map((path) => openFile(path, NO_CHOICES, NOTHING_AROUND, reading)))
  try {
    return importFiles(files, database, { skipErrors, hear: () => undefined })
  } finally {
    files.forEach(closeFile)
  }
}

/** All that figures say and all that explains them, in words and not in ids. */
const SAID = [
  `SELECT e.key, e.title, e.lists_zeros, n.key, d.key, p.label, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id,
     f.outcome_id, f.low, f.high, f.status_id, f.as_published, f.is_disclosure_request, f.note, r.sheet, r.row,
     r.territory_as_published, rd.key, x.key, fc.cell
   FROM figures f JOIN editions e ON e.id = f.edition_id LEFT JOIN editions n ON n.id = e.superseded_by_id
   JOIN documents d ON d.id = e.document_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
   JOIN services s ON s.id = f.service_id JOIN legal_processes l ON l.id = f.legal_process_id
   JOIN source_rows r ON r.id = f.source_row_id JOIN documents rd ON rd.id = r.document_id
   LEFT JOIN documents x ON x.id = r.transcription_id LEFT JOIN figure_cells fc ON fc.figure_id = f.id
   JOIN companies c ON c.id = e.company_id WHERE c.key = ?
   ORDER BY 1, 6, 7, 8, 9, 10, 11, 12, 13, 21`,
  'SELECT o.request_kind_id, o.semantics FROM outcome_rules o JOIN companies c ON c.id = o.company_id WHERE c.key = ? ORDER BY 1',
  'SELECT o.request_kind_id, o.outcome_id FROM outcome_rule_outcomes o JOIN companies c ON c.id = o.company_id WHERE c.key = ? ORDER BY 1, 2',
  'SELECT s.key FROM main_services m JOIN services s ON s.id = m.service_id JOIN companies c ON c.id = m.company_id WHERE c.key = ?',
  `SELECT n.key, n.text, n.from_period, n.to_period, d.key, k.request_kind_id, s.key, t.code FROM notes n
   JOIN companies c ON c.id = n.company_id LEFT JOIN note_documents x ON x.note_id = n.id LEFT JOIN documents d ON d.id = x.document_id
   LEFT JOIN note_kinds k ON k.note_id = n.id LEFT JOIN note_services ns ON ns.note_id = n.id LEFT JOIN services s ON s.id = ns.service_id
   LEFT JOIN note_territories nt ON nt.note_id = n.id LEFT JOIN territories t ON t.id = nt.territory_id
   WHERE c.key = ? ORDER BY 1, 6, 7, 8`,
  `SELECT b.key, b.last_before, b.first_after, b.outcomes_only, b.label, b.reason, d.key, k.request_kind_id, m.measure_id FROM method_breaks b
   JOIN companies c ON c.id = b.company_id JOIN documents d ON d.id = b.document_id
   LEFT JOIN method_break_kinds k ON k.method_break_id = b.id LEFT JOIN method_break_measures m ON m.method_break_id = b.id
   WHERE c.key = ? ORDER BY 1, 8, 9`,
  `SELECT d.key, r.sheet, r.row, k.finding, k.sum_of_parts, k.whole, k.blank_cells, k.note FROM known_discrepancies k
   JOIN source_rows r ON r.id = k.source_row_id JOIN documents d ON d.id = r.document_id
   WHERE EXISTS (SELECT 1 FROM figures f JOIN editions e ON e.id = f.edition_id JOIN companies c ON c.id = e.company_id
     WHERE f.source_row_id = r.id AND c.key = ?) ORDER BY 1, 2, 3, 4, 8`,
  `SELECT e.key, p.label, t.code, f.request_kind_id, f.measure_id, x.finding, x.note FROM figure_discrepancies x
   JOIN figures f ON f.id = x.figure_id JOIN editions e ON e.id = f.edition_id JOIN companies c ON c.id = e.company_id
   JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id WHERE c.key = ? ORDER BY 1, 2, 3, 4, 5`,
] as const
/** The same whoever the company: its names, documents, people and groups. */
const SAID_OF_ALL = [
  'SELECT g.key, g.name, d.key, t.code, m.joined_on, m.left_on FROM territory_groups g JOIN documents d ON d.id = g.document_id JOIN territory_group_members m ON m.group_id = g.id JOIN territories t ON t.id = m.territory_id ORDER BY 1, 4',
  'SELECT t.code, p.year, p.people, p.is_projection, d.key, p.row FROM populations p JOIN territories t ON t.id = p.territory_id JOIN documents d ON d.id = p.document_id ORDER BY 1, 2',
] as const

function saidBy(database: Database.Database, company: string): readonly unknown[] {
  return [
    ...SAID.map((sql) => database.prepare(sql).raw().all(company)),
    ...SAID_OF_ALL.map((sql) => database.prepare(sql).raw().all()),
  ]
}

/** Written out, read into an empty dataset, and written out again: nothing is lost, and the file is the same to the byte. */
async function expectIdentity(database: Database.Database, company: string): Promise<void> {
  const csv = ownCsvOf(database, company)
  const path = temporaryFile(`${company}.csv`, csv)
  const second = emptyDataset()
  const [report] = await importInto(second, [path])
  expect(report?.lines.errors).toBe(0)
  const [before, after] = [saidBy(database, company), saidBy(second, company)]
  before.forEach((rows, place) => {
    // Tens of thousands of rows: they are told apart one by one only where they differ.
    if (JSON.stringify(after[place]) !== JSON.stringify(rows))
      expect([place, after[place]]).toEqual([place, rows])
  })
  expect(ownCsvOf(second, company)).toBe(csv)
  // Where the figures are held already, they are found to be the same.
  const [again] = await importInto(second, [path])
  expect(again?.figures).toMatchObject({ new: 0, restated: 0, gone: 0 })
  expect(again?.editions).toEqual([])
}

test('the bundled figures, written out, read back and written out again, are the same to the letter', async () => {
  const database = new Database(builtDataset(), { readonly: true })
  await expectIdentity(database, 'microsoft')
  database.close()
})

const isThere = existsSync(REPORTS_FOLDER)

/** Of each report one file at least; the largest, and most half-years of Meta's, would only take their time. */
function someFilesOf(company: string): readonly string[] {
  return readdirSync(join(REPORTS_FOLDER, company))
    .filter((name) => name !== 'google-global-user-data-requests.csv' && !/-201[3-8]_/.test(name))
    .map((name) => join(REPORTS_FOLDER, company, name))
}

test.skipIf(!isThere)(
  `so are the files of Google, Apple and Meta after their import${isThere ? '' : ' (skipped: ../shared/reports is not there)'}`,
  async () => {
    for (const company of ['google', 'apple', 'meta']) {
      const database = emptyDataset()
      await importInto(database, someFilesOf(company))
      await expectIdentity(database, company)
      database.close()
    }
  },
)

test('in a file of an earlier version a row that is not as the product writes it is refused, and the others are read', async () => {
  const database = emptyDataset()
  const header = OWN_COLUMNS.join(',')
  const row =
    'x,X,2020 H1,NA,Namibia,x-all,X,,criminal,none,not-split,Not split,account,requests,total,exact,7,7,7,1,'
  const broken = [
    row.replace('exact', 'band'),
    row.replace('NA', 'Namibia'),
    row.replace('2020 H1', '2020 H3'),
    `${row},more`,
  ]
  const path = temporaryFile('x.csv', [header, row, ...broken, ''].join('\n'))
  const [report] = await importInto(database, [path], true)
  expect(report?.lines).toEqual({ read: 5, imported: 1, same: 0, skipped: 0, errors: 4 })
})

test('a figure of a whole file that names what the file lacks is refused with its place, and nothing is imported', async () => {
  const source = emptyDataset()
  await importInto(source, [temporaryFile('google.csv', google(OLDER))])
  const csv = ownCsvOf(source, 'google')
  source.close()
  const lines = csv.split('\n')
  const broken: readonly (readonly [name: string, text: string])[] = [
    [
      'a period that is none',
      csv.replace(/^(figure,.*?,)2021 H1,/m, (_, start: string) => `${start}2021 H7,`),
    ],
    ['no document', lines.filter((line) => !line.startsWith('documents,')).join('\n')],
    ['another table', csv.replace(/^notes,/m, 'saved_views,')],
    ['a row with a cell too many', csv.replace(/^(figure,.*)$/m, '$1,more')],
    ['another column', csv.replace('""lists_zeros""', '""lists""')],
  ]
  for (const [name, text] of broken) {
    expect([name, text === csv]).toEqual([name, false])
    const database = emptyDataset()
    const refused = await importInto(database, [temporaryFile('x.csv', text)]).catch(
      (error: unknown) => error,
    )
    expect([name, refused]).toMatchObject([name, { code: 'dataset-value' }])
    expect(database.prepare('SELECT count(*) FROM figures').pluck().get()).toBe(0)
  }
})
