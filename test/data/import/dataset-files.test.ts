import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cellsOf } from '../../../data/dataset/format/cells-of.ts'
import { openDataset } from '../../../data/dataset/open.ts'
import { contentHashOf, selectEditions } from '../../../data/import/dataset/source-editions.ts'
import { importFiles } from '../../../data/import/import-files.ts'
import { closeFile, openFile } from '../../../data/import/open-file.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { NO_CHOICES, type FileReport } from '../../../data/model/import-report.ts'
import { createServices } from '../../../data/process/services.ts'
import type { Verb, Verbs } from '../../../data/process/verbs.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { SCHEMA_CASES } from '../../hostile/schema-cases.ts'
import { VALUE_CASES } from '../../hostile/value-cases.ts'
import { builtDataset } from '../source/bundled.ts'
import { copyOfBuilt } from '../source/copy-of-built.ts'
import { emptyDataset } from './empty-dataset.ts'
import { NOTHING_AROUND } from './import-a-file.ts'

const bundled = builtDataset()
const microsoft = builtDataset('microsoft')
const shared = mkdtempSync(join(tmpdir(), 'desk-dataset-files-'))
/** What an empty dataset is after the import of Microsoft's. */
const imported = join(shared, 'imported.sqlite')
beforeAll(async () => {
  const database = emptyDataset(imported)
  await importInto(database, microsoft)
  database.close()
})
afterAll(() => rmSync(shared, { recursive: true, force: true }))

/** A dataset that Microsoft's was imported into. */
function importedDataset(): Database.Database {
  const path = join(temporaryFolder(), 'imported.sqlite')
  copyFileSync(imported, path)
  const database = new Database(path)
  onTestFinished(() => void database.close())
  return database
}

/** An import into `database`, as the data process does it but for the journal. */
async function importInto(
  database: Database.Database,
  path: string,
  skipErrors = false,
): Promise<FileReport | undefined> {
  const copiesFolder = mkdtempSync(join(shared, 'reading-'))
  const file = await openFile(path, NO_CHOICES, NOTHING_AROUND, { copiesFolder, hear: () => undefined })
  try {
    return database.transaction(
      () => importFiles([file], database, { skipErrors, hear: () => undefined })[0],
    )()
  } finally {
    closeFile(file)
    expect(readdirSync(copiesFolder)).toEqual([])
  }
}

/** Microsoft's dataset with some of it changed. */
function changed(sql: string): string {
  const path = copyOfBuilt('microsoft', 'other.sqlite')
  const database = new Database(path)
  database.exec(sql)
  database.close()
  return path
}

const hashesOf = (database: Database.Database): readonly string[] =>
  selectEditions(database)
    .map(({ id }) => contentHashOf(database, id))
    .sort()

/** What explains the figures, in words. */
const EXPLAINED = [
  'SELECT c.key, o.request_kind_id, o.semantics FROM outcome_rules o JOIN companies c ON c.id = o.company_id ORDER BY 1, 2',
  'SELECT c.key, o.request_kind_id, o.outcome_id FROM outcome_rule_outcomes o JOIN companies c ON c.id = o.company_id ORDER BY 1, 2, 3',
  'SELECT n.key, c.key, n.text, n.from_period, n.to_period FROM notes n JOIN companies c ON c.id = n.company_id ORDER BY 1',
  'SELECT n.key, k.request_kind_id FROM note_kinds k JOIN notes n ON n.id = k.note_id ORDER BY 1, 2',
  'SELECT n.key, s.key FROM note_services k JOIN notes n ON n.id = k.note_id JOIN services s ON s.id = k.service_id ORDER BY 1, 2',
  'SELECT n.key, t.code FROM note_territories k JOIN notes n ON n.id = k.note_id JOIN territories t ON t.id = k.territory_id ORDER BY 1, 2',
  'SELECT b.key, b.last_before, b.first_after, b.outcomes_only, b.label, b.reason, d.title FROM method_breaks b JOIN documents d ON d.id = b.document_id ORDER BY 1',
  'SELECT b.key, m.measure_id FROM method_break_measures m JOIN method_breaks b ON b.id = m.method_break_id ORDER BY 1, 2',
  'SELECT r.sheet, r.row, k.finding, k.sum_of_parts, k.whole, k.blank_cells, k.note FROM known_discrepancies k JOIN source_rows r ON r.id = k.source_row_id ORDER BY 1, 2, 3, 7',
  'SELECT e.title, r.row, f.measure_id, f.request_kind_id, x.finding, x.note FROM figure_discrepancies x JOIN figures f ON f.id = x.figure_id JOIN editions e ON e.id = f.edition_id JOIN source_rows r ON r.id = f.source_row_id ORDER BY 1, 2, 3, 4',
  'SELECT g.key, g.name, d.key, t.code, m.joined_on, m.left_on FROM territory_groups g JOIN documents d ON d.id = g.document_id JOIN territory_group_members m ON m.group_id = g.id JOIN territories t ON t.id = m.territory_id ORDER BY 1, 4',
  'SELECT t.code, p.year, p.people, p.is_projection, d.key, p.row FROM populations p JOIN territories t ON t.id = p.territory_id JOIN documents d ON d.id = p.document_id ORDER BY 1, 2',
  'SELECT e.title, r.row, f.as_published, c.cell FROM figure_cells c JOIN figures f ON f.id = c.figure_id JOIN editions e ON e.id = f.edition_id JOIN source_rows r ON r.id = f.source_row_id ORDER BY 1, 2, 3, 4',
  'SELECT n.key, d.key FROM note_documents x JOIN notes n ON n.id = x.note_id JOIN documents d ON d.id = x.document_id ORDER BY 1',
  'SELECT s.key, s.name, w.key FROM services s LEFT JOIN services w ON w.id = s.subset_of_id ORDER BY 1',
  'SELECT t.code, t.name, t.type_id, t.region, p.code FROM territory_parts x JOIN territories t ON t.id = x.combined_id JOIN territories p ON p.id = x.part_id ORDER BY 1, 5',
  `SELECT e.title, n.title FROM editions e JOIN editions n ON n.id = e.superseded_by_id ORDER BY 1, 2`,
  `SELECT DISTINCT d.publisher, d.title, d.address, d.published_on, d.retrieved_on, d.licence, d.sha256, d.note, x.title
   FROM editions e JOIN documents d ON d.id = e.document_id LEFT JOIN documents x ON x.id = d.read_through_id ORDER BY 1, 2, 4`,
] as const

const explained = (database: Database.Database): readonly unknown[] =>
  EXPLAINED.map((sql) => database.prepare(sql).raw().all())

test('a dataset that is imported into an empty one says the same, figure for figure', async () => {
  const source = new Database(bundled, { readonly: true })
  const target = emptyDataset()
  const report = await importInto(target, bundled)
  const figures = Number(source.prepare('SELECT count(*) FROM figures').pluck().get())
  expect(report?.issues).toEqual([])
  expect(report?.found?.every(({ state }) => state === 'added' || state === 'earlier')).toBe(true)
  const earlier = report?.found?.reduce((sum, each) => sum + (each.state === 'earlier' ? each.figures : 0), 0)
  expect(report?.figures).toEqual({ new: figures - (earlier ?? 0), same: 0, restated: 0, gone: 0 })
  expect(earlier).toBeGreaterThan(0)
  expect(hashesOf(target)).toEqual(hashesOf(source))
  expect(explained(target)).toEqual(explained(source))
  expect(target.pragma('foreign_key_check')).toEqual([])
  source.close()
})

test('a dataset that is imported twice adds nothing the second time', async () => {
  const target = importedDataset()
  const rows = (): unknown => target.prepare('SELECT count(*) AS n, total(id) AS ids FROM figures').get()
  const before = rows()
  const again = await importInto(target, microsoft)
  expect(again?.found?.every(({ state }) => state === 'held')).toBe(true)
  expect(again?.lines).toMatchObject({ read: again?.lines.same, imported: 0, errors: 0 })
  expect(again?.lines.same).toBeGreaterThan(2_000)
  expect(again?.editions).toEqual([])
  expect(rows()).toEqual(before)
})

test('people, groups, cells and where notes were read come over with the editions', async () => {
  const path =
    changed(`UPDATE populations SET people = 83160871, is_projection = 1, document_id = (SELECT min(id) FROM documents), row = 7
      WHERE year = 2020 AND territory_id = (SELECT id FROM territories WHERE code = 'DE');
    INSERT OR REPLACE INTO figure_cells SELECT id, 'D' || id FROM figures WHERE id % 100 = 0;
    INSERT OR REPLACE INTO note_documents SELECT id, (SELECT max(id) FROM documents) FROM notes WHERE id % 2 = 0`)
  const target = emptyDataset()
  await importInto(target, path)
  const source = new Database(path, { readonly: true })
  expect(explained(target)).toEqual(explained(source))
  source.close()
  expect(Number(target.prepare('SELECT count(*) FROM figure_cells').pluck().get())).toBeGreaterThan(70)
})

test('an edition that says otherwise is added, is the latest, and lists what it restates', async () => {
  const target = importedDataset()
  const other = changed(`UPDATE figures SET low = 77, high = 77, as_published = '77' WHERE id =
    (SELECT f.id FROM figures f JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
     WHERE p.label = '2015 H1' AND t.code = 'DE' AND f.status_id = 0 AND f.outcome_id = 0 LIMIT 1)`)
  const report = await importInto(target, other)
  expect(report?.figures).toMatchObject({ new: 0, restated: 1, gone: 0 })
  expect(report?.found?.filter(({ state }) => state !== 'held')).toHaveLength(1)
  expect(report?.changes).toMatchObject([{ change: 'restated', territoryCode: 'DE', new: { low: 77 } }])
  const chain = target
    .prepare(
      `SELECT count(*), sum(superseded_by_id IS NULL) FROM editions WHERE title =
         (SELECT e.title FROM figures f JOIN editions e ON e.id = f.edition_id WHERE f.as_published = '77' AND f.low = 77
          ORDER BY f.id DESC LIMIT 1)`,
    )
    .raw()
    .get()
  expect(cellsOf(chain)).toEqual([2, 1])
})

test.each([
  [
    'a company of the same id and another name',
    "UPDATE companies SET name = 'Microsoft Ireland' WHERE key = 'microsoft'",
    'company-conflict',
  ],
  [
    'a company of the same name and another id',
    "UPDATE companies SET key = 'msft' WHERE key = 'microsoft'",
    'company-conflict',
  ],
  [
    'a territory of the same name and another code',
    "UPDATE territories SET code = 'DD' WHERE code = 'DE'",
    'territory-conflict',
  ],
  [
    'a combined area that covers others',
    "DELETE FROM territory_parts WHERE combined_id = (SELECT id FROM territories WHERE code = 'RS-XK') AND part_id = (SELECT id FROM territories WHERE code = 'XK')",
    'territory-conflict',
  ],
  [
    'outcomes that are read otherwise',
    "UPDATE outcome_rules SET semantics = 'overlapping' WHERE semantics = 'exclusive'",
    'rule-conflict',
  ],
])('%s is said, and its editions are never joined', async (_, sql, reasonId) => {
  const target = importedDataset()
  const before = hashesOf(target)
  const path = changed(`${sql}; UPDATE figures SET as_published = as_published || ' '`)
  await expect(importInto(target, path)).rejects.toMatchObject({ code: 'import-errors' })
  expect(hashesOf(target)).toEqual(before)
  const report = await importInto(target, path, true)
  expect(report?.issues.some((issue) => issue.reasonId === reasonId && issue.level === 'error')).toBe(true)
  const { read = 0, imported = 0, same = 0, errors = 0 } = report?.lines ?? {}
  expect(errors).toBeGreaterThan(0)
  expect(imported + same + errors).toBe(read)
  expect(target.pragma('foreign_key_check')).toEqual([])
})

test('a hostile dataset is refused to an import with the sentence that refuses to open it', async () => {
  const some = [...SCHEMA_CASES, ...VALUE_CASES].filter((_, place) => place % 9 === 0)
  expect(some.length).toBeGreaterThan(8)
  for (const { name, expected, make } of some) {
    if (expected.includes('opens') || expected.includes('dataset-foreign')) continue
    const path = make(temporaryFolder(), microsoft)
    const opened = refusal(() => openDataset(path, { copiesFolder: temporaryFolder() }).close())
    const imported = await importInto(emptyDataset(), path).then(
      () => null,
      (error: unknown) => (error instanceof DeskError ? [error.code, error.details] : error),
    )
    expect([name, imported]).toEqual([name, opened])
  }
})

function refusal(open: () => void): unknown {
  try {
    open()
    return null
  } catch (error) {
    return error instanceof DeskError ? [error.code, error.details] : error
  }
}

test('the data process imports a dataset in one step of undo, and leaves its folder as it was', async () => {
  const path = changed("UPDATE companies SET key = 'other', name = 'Other Company' WHERE key = 'microsoft'")
  const folder = dirname(path)
  const before = [readdirSync(folder), statSync(path).mtimeMs]
  const services = createServices()
  onTestFinished(() => services.close())
  const ask = async <V extends Verb>(verb: V, request: Verbs[V]['request']): Promise<Verbs[V]['value']> =>
    // The services answer each verb with its value, which the compiler can't follow through a union.
    (await services.answer(
      { id: 1, verb, request } as Parameters<typeof services.answer>[0],
      () => undefined,
      () => undefined,
    )) as Verbs[V]['value']
  const root = temporaryFolder()
  const info = await ask('open', { path: microsoft, copiesFolder: join(root, '1'), isBundled: true })
  const files = [{ path, choices: NO_CHOICES }]
  const [inspection] = await ask('import-inspect', { files })
  expect(inspection).toMatchObject({ format: 'dataset', failure: null })
  const tried = await ask('import-dry-run', { files })
  expect(tried.files[0]?.figures.new).toBeGreaterThan(7_000)
  expect((await ask('info', {})).fingerprint).toBe(info.fingerprint)
  const { report, change } = await ask('import-commit', { files, skipErrors: false })
  expect(report.files).toEqual(tried.files)
  expect(change?.dataset?.catalogue.companies.map(({ id }) => id)).toContain('other')
  expect((await ask('document-undo', {})).dataset?.fingerprint).toBe(info.fingerprint)
  expect(readdirSync(join(root, 'reading'))).toEqual([])
  expect([readdirSync(folder), statSync(path).mtimeMs]).toEqual(before)
  expect(existsSync(`${path}-wal`)).toBe(false)
})
