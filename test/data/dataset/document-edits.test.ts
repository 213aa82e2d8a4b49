import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { defaultQuery } from '../../../data/model/default-query.ts'
import { performedEdit } from '../../../data/dataset/edits/perform-edit.ts'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { maybeOverflow } from '../../../data/dataset/format/row-limits.ts'
import type { Edit } from '../../../data/model/edits/edit.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { makeOlder } from './older-format.ts'
import { allRows, openForTest, ownFile, perform } from './edited-dataset.ts'

const scopeOf = <Scope>(scope: Scope): Scope => scope

const defaultView = ({ catalogue }: OpenDataset): ViewQuery => defaultQuery(catalogue)

function apply(dataset: OpenDataset, edit: Edit): string {
  return dataset.document.perform(performedEdit(edit), scopeOf)
}

/** The key of a row that stands for something of the dataset, so that an edit of it has a past. */
const ANY_EDITION = `INSERT INTO editions (id, key, company_id, document_id, title, lists_zeros)
  SELECT 9001, 'extra', company_id, document_id, 'Extra', 0 FROM editions LIMIT 1`

function importLike(database: Database.Database): void {
  const nextRow = Number(database.prepare('SELECT max(id) FROM source_rows').pluck().get()) + 1
  const nextFigure = Number(database.prepare('SELECT max(id) FROM figures').pluck().get()) + 1
  database.exec(ANY_EDITION)
  database.exec(
    "INSERT INTO periods (id, label, starts_on, ends_on, length) VALUES (9001, '2031', '2031-01-01', '2031-12-31', 'year')",
  )
  database
    .prepare(
      'INSERT INTO source_rows SELECT ?, document_id, sheet, row, transcription_id, territory_as_published FROM source_rows LIMIT 1',
    )
    .run(nextRow)
  const figure =
    database.prepare(`INSERT INTO figures SELECT ?, 9001, 9001, id, service_id, request_kind_id, legal_process_id, subject_id, measure_id,
      outcome_id, 1, 1, 0, '1', ?, 1, NULL FROM (SELECT t.id, f.service_id, f.request_kind_id, f.legal_process_id, f.subject_id, f.measure_id, f.outcome_id
      FROM territories t, (SELECT * FROM figures WHERE outcome_id = 0 LIMIT 1) f ORDER BY t.id LIMIT 1 OFFSET ?)`)
  for (let place = 0; place < 50; place += 1) figure.run(nextFigure + place, nextRow, place)
  // A row made and taken away again, and one changed, within the edit.
  figure.run(nextFigure + 50, nextRow, 50)
  database.prepare('DELETE FROM figures WHERE id = ?').run(nextFigure + 50)
  database.prepare('UPDATE figures SET low = 7, high = 7 WHERE id = ?').run(nextFigure)
  database
    .prepare('UPDATE editions SET superseded_by_id = 9001 WHERE id = (SELECT min(id) FROM editions)')
    .run()
}

test('a view is saved, renamed and deleted, and each is one step back and forth', () => {
  const dataset = openForTest()
  const view = defaultView(dataset)
  expect(apply(dataset, { kind: 'save-view', name: 'Germany', query: view })).toBe('kept')
  const [saved] = dataset.savedViews()
  expect(saved).toEqual({ id: 1, name: 'Germany', query: view })
  apply(dataset, { kind: 'rename-view', id: 1, name: 'Deutschland' })
  apply(dataset, { kind: 'delete-view', id: 1 })
  expect(dataset.savedViews()).toEqual([])
  expect(dataset.document.state()).toEqual({
    dirty: true,
    canUndo: true,
    undoLabel: 'Delete view “Deutschland”',
    canRedo: false,
    redoLabel: null,
  })
  dataset.document.undo(scopeOf)
  dataset.document.undo(scopeOf)
  expect(dataset.savedViews()).toEqual([saved])
  expect(dataset.document.state()).toMatchObject({
    undoLabel: 'Save view “Germany”',
    redoLabel: 'Rename view “Germany” to “Deutschland”',
  })
  dataset.document.redo(scopeOf)
  expect(dataset.savedViews()[0]?.name).toBe('Deutschland')
  dataset.document.undo(scopeOf)
  dataset.document.undo(scopeOf)
  expect(dataset.document.state()).toMatchObject({ dirty: false, canUndo: false, canRedo: true })
})

test('a name that is taken is refused in a sentence, and nothing is changed', () => {
  const dataset = openForTest()
  const query = defaultView(dataset)
  apply(dataset, { kind: 'save-view', name: 'A', query })
  const before = dataset.document.state()
  expect(() => apply(dataset, { kind: 'save-view', name: 'A', query })).toThrow(
    expect.objectContaining({ code: 'edit-refused', details: { reason: 'there is a view “A” already' } }),
  )
  expect(() => apply(dataset, { kind: 'rename-view', id: 9, name: 'B' })).toThrow(
    expect.objectContaining({ code: 'edit-refused' }),
  )
  expect(dataset.document.state()).toEqual(before)
  expect(dataset.savedViews()).toHaveLength(1)
})

test('an edit that changes nothing is no step', () => {
  const dataset = openForTest()
  apply(dataset, { kind: 'save-view', name: 'A', query: defaultView(dataset) })
  expect(apply(dataset, { kind: 'rename-view', id: 1, name: 'A' })).toBe('nothing')
  expect(dataset.document.state().undoLabel).toBe('Save view “A”')
})

test('an edit of a thousand rows is taken back to the row, and done again to the row', () => {
  const dataset = openForTest()
  const fingerprint = dataset.fingerprint
  perform(dataset, () => undefined)
  const before = allRows(dataset.document.database())
  expect(perform(dataset, importLike)).toBe('figures')
  const after = allRows(dataset.document.database())
  expect(dataset.reread().figureCount).toBe(dataset.figureCount + 50)
  expect(after).not.toEqual(before)
  for (let round = 0; round < 3; round += 1) {
    expect(dataset.document.undo(scopeOf)).toBe('figures')
    expect(allRows(dataset.document.database())).toEqual(before)
    expect(dataset.reread().fingerprint).toBe(fingerprint)
    dataset.document.redo(scopeOf)
    expect(allRows(dataset.document.database())).toEqual(after)
  }
})

test('rows that an edit removes come back to the letter: long numbers, quotes, NUL and all', () => {
  const dataset = openForTest()
  perform(dataset, (database) => {
    const add = database.prepare('INSERT INTO own_articles (key, title, text) VALUES (?, ?, ?)')
    add.run('odd', `'"\\ ü 𝄞 \u0000 x`, 'line\r\n\tend')
    database
      .prepare(
        "INSERT INTO finding_notes (id, finding, place, note) VALUES (9007199254740990, 'f', 'p', '1e3')",
      )
      .run()
  })
  const before = allRows(dataset.document.database())
  perform(dataset, (database) => {
    database.exec(
      "DELETE FROM own_articles; INSERT OR REPLACE INTO finding_notes (finding, place, note) VALUES ('f', 'p', 'x')",
    )
  })
  dataset.document.undo(scopeOf)
  expect(allRows(dataset.document.database())).toEqual(before)
})

test('an edit that would leave the dataset unsound is refused as a whole', () => {
  const dataset = openForTest()
  const figures = dataset.figureCount
  const twice = (database: Database.Database): void => {
    database.exec(ANY_EDITION)
    database.exec(`INSERT INTO figures SELECT (SELECT max(id) + 1 FROM figures), 9001, period_id, territory_id, service_id, request_kind_id, legal_process_id, subject_id,
      measure_id, outcome_id, low, high, status_id, as_published, source_row_id, is_disclosure_request, note FROM figures WHERE territory_id = (SELECT id FROM territories WHERE code = 'DE')
      AND edition_id IN (SELECT id FROM editions WHERE superseded_by_id IS NULL) LIMIT 1`)
  }
  expect(() =>
    dataset.document.perform({ kind: 'test', describe: () => 'Twice', run: twice }, () => dataset.reread()),
  ).toThrow(expect.objectContaining({ code: 'edit-refused' }))
  expect(dataset.reread().figureCount).toBe(figures)
  expect(dataset.document.state()).toMatchObject({ dirty: false, canUndo: false })
})

test('a bulk edit that leaves a reference to nothing is refused as a whole, and the next one is looked at again', () => {
  const dataset = openForTest()
  const before = allRows(dataset.document.database())
  const run = (database: Database.Database): void => {
    database.exec(
      "INSERT INTO source_rows (id, document_id, territory_as_published) VALUES (900001, 9001, '')",
    )
  }
  for (const isBulk of [true, false])
    expect(() =>
      dataset.document.perform({ kind: 'test', describe: () => 'Nowhere', run, isBulk }, scopeOf),
    ).toThrow(isBulk ? 'A row of source_rows refers to no row of documents' : /FOREIGN KEY/)
  expect(allRows(dataset.document.database())).toEqual(before)
  expect(dataset.document.state()).toMatchObject({ dirty: false, canUndo: false })
})

test('a bulk edit after which the file could not be opened again is refused as a whole', () => {
  const dataset = openForTest()
  const before = allRows(dataset.document.database())
  const run = (database: Database.Database): void => {
    const insert = database.prepare('INSERT INTO services (key, name) VALUES (?, ?)')
    for (let place = dataset.catalogue.services.length; place < 256; place += 1)
      insert.run(`more-${String(place)}`, 'More')
  }
  expect(() =>
    dataset.document.perform({ kind: 'test', describe: () => 'Too many', run, isBulk: true }, scopeOf),
  ).toThrow(
    expect.objectContaining({
      code: 'edit-refused',
      details: { reason: 'the table services has 256 rows, more than 255' },
    }),
  )
  expect(allRows(dataset.document.database())).toEqual(before)
  // As many as it may have, and one more.
  const { figureCount } = dataset
  const room = 5_000_000 - figureCount
  expect(maybeOverflow(dataset.document.database(), 'figures', room)).toBe(null)
  expect(maybeOverflow(dataset.document.database(), 'figures', room + 1)).toEqual({
    table: 'figures',
    count: '5,000,001',
    limit: '5,000,000',
  })
})

test('what the reader adds leaves the fingerprint of the data as it is', () => {
  const dataset = openForTest()
  apply(dataset, { kind: 'save-view', name: 'A', query: defaultView(dataset) })
  expect(dataset.reread().fingerprint).toBe(dataset.fingerprint)
})

test('a saved file is one whole file that any version of it reads: no journal, nothing of what was deleted', () => {
  const file = ownFile()
  const dataset = openForTest(file)
  const secret = 'a name that was taken away'
  apply(dataset, { kind: 'save-view', name: secret, query: defaultView(dataset) })
  apply(dataset, { kind: 'delete-view', id: 1 })
  apply(dataset, { kind: 'save-view', name: 'kept', query: defaultView(dataset) })
  const folder = temporaryFolder()
  const packed = join(folder, 'packed.sqlite')
  dataset.document.packInto(packed)
  expect(readdirSync(folder)).toEqual(['packed.sqlite'])
  expect(readFileSync(packed).includes(secret)).toBe(false)
  const again = openForTest(packed)
  expect(again.savedViews().map(({ name }) => name)).toEqual(['kept'])
  expect(again.fingerprint).toBe(dataset.fingerprint)
  expect(again.document.state()).toMatchObject({ dirty: false, canUndo: false })
})

test('a dataset that was never edited can be saved under another name', () => {
  const packed = join(temporaryFolder(), 'packed.sqlite')
  const dataset = openForTest()
  dataset.document.packInto(packed)
  expect(openForTest(packed).fingerprint).toBe(dataset.fingerprint)
})

test('undo reaches past a save, and the document is then no longer the saved one', () => {
  const dataset = openForTest()
  const query = defaultView(dataset)
  apply(dataset, { kind: 'save-view', name: 'A', query })
  dataset.document.markSaved(dataset.document.source())
  expect(dataset.document.state().dirty).toBe(false)
  dataset.document.undo(scopeOf)
  expect(dataset.document.state()).toMatchObject({ dirty: true, redoLabel: 'Save view “A”' })
  apply(dataset, { kind: 'save-view', name: 'B', query })
  dataset.document.undo(scopeOf)
  expect(dataset.document.state()).toMatchObject({ dirty: true })
})

test('after two hundred edits the oldest can’t be undone, and what is left is not taken for the saved state', () => {
  const dataset = openForTest()
  const query = defaultView(dataset)
  for (let place = 0; place < 203; place += 1)
    apply(dataset, { kind: 'save-view', name: `View ${String(place)}`, query })
  while (dataset.document.state().canUndo) dataset.document.undo(scopeOf)
  expect(dataset.savedViews()).toHaveLength(3)
  expect(dataset.document.state().dirty).toBe(true)
})

test('edits of a copy whose process was ended are there again, with their journal', () => {
  const folder = join(temporaryFolder(), 'copies')
  const dataset = openForTest(ownFile(), { copiesFolder: folder })
  apply(dataset, { kind: 'save-view', name: 'A', query: defaultView(dataset) })
  // Opened beside the running one, as its folder would be found after a crash: the edit stands in the -wal alone.
  const [copy] = readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  expect(existsSync(join(folder, `${copy ?? ''}-wal`))).toBe(true)
  const again = openDataset(join(folder, copy ?? ''), {
    copiesFolder: join(temporaryFolder(), 'copies'),
    recovered: dataset.document.source(),
  })
  expect(again.savedViews().map(({ name }) => name)).toEqual(['A'])
  expect(again.name).toBe('own.sqlite')
  expect(again.document.state()).toMatchObject({ dirty: true, undoLabel: 'Save view “A”' })
  again.document.undo(scopeOf)
  expect(again.savedViews()).toEqual([])
  again.close()
})

test('an import of very many rows that was undone can be done again after the process was ended', () => {
  const folder = join(temporaryFolder(), 'copies')
  const dataset = openForTest(ownFile(), { copiesFolder: folder })
  perform(dataset, (database) => {
    database.exec(`WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 20001)
      INSERT INTO source_rows (id, document_id, territory_as_published) SELECT 900000 + n, 1, '' FROM place`)
  })
  let heard = 0
  const hear = (): void => void (heard += 1)
  dataset.document.undo(scopeOf, hear)
  // In pieces: the process says in between that it is still there.
  expect(heard).toBeGreaterThan(1)
  const heardBefore = heard
  const [copy] = readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  const again = openForTest(join(folder, copy ?? ''), { recovered: dataset.document.source() })
  again.document.redo(scopeOf, hear)
  expect(heard).toBeGreaterThan(heardBefore + 1)
  const count = again.document.database().prepare('SELECT count(*) FROM source_rows WHERE id > 900000')
  expect(count.pluck().get()).toBe(20_001)
})

test('a stranger’s journal is never run', () => {
  const file = ownFile()
  const made = new Database(file)
  made.exec(`INSERT INTO edits VALUES (1, 'x', 'Trap', 0);
    INSERT INTO edit_steps VALUES (1, 1, 'companies', NULL, '[1]', NULL, NULL)`)
  made.close()
  const dataset = openForTest(file)
  expect(dataset.document.state().canUndo).toBe(false)
  dataset.document.undo(scopeOf)
  expect(dataset.reread().catalogue.companies).toEqual(dataset.catalogue.companies)
})

test.each([1, 2, 3])('a file of format %i is edited, and saved in the present format', (version) => {
  const file = ownFile()
  makeOlder(file, version)
  const dataset = openForTest(file)
  const { fingerprint } = dataset
  apply(dataset, { kind: 'save-view', name: 'A', query: defaultView(dataset) })
  expect(dataset.reread().fingerprint).toBe(fingerprint)
  const packed = join(temporaryFolder(), 'packed.sqlite')
  dataset.document.packInto(packed)
  expect(openForTest(packed).savedViews()).toHaveLength(1)
})

test('a full disk keeps the edit from counting, and everything before it is there', () => {
  const dataset = openForTest()
  apply(dataset, { kind: 'save-view', name: 'A', query: defaultView(dataset) })
  const database = dataset.document.database()
  const pages = Number(database.pragma('page_count', { simple: true }))
  database.pragma(`max_page_count = ${String(pages)}`)
  expect(() =>
    perform(dataset, (full) => {
      full
        .prepare('INSERT INTO own_articles (key, title, text) VALUES (?, ?, ?)')
        .run('long', 'Long', 'x'.repeat(900_000))
    }),
  ).toThrow(expect.objectContaining({ code: 'edit-disk-full' }))
  expect(dataset.savedViews()).toHaveLength(1)
  expect(dataset.document.state().undoLabel).toBe('Save view “A”')
})

test('a dataset that agrees with the hash beside it says so', () => {
  const file = ownFile()
  expect(openForTest(file).sealedBy).toBeNull()
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
  writeFileSync(`${file}.sha256`, `${hash}  own.sqlite\n`)
  expect(openForTest(file).sealedBy).toBe('own.sqlite.sha256')
})
