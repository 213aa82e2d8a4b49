import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { importFiles } from '../../../../data/import/import-files.ts'
import { openReport } from '../../../../data/import/open-report.ts'
import { openJournal } from '../../../../data/dataset/journal/journal.ts'
import { startRecording } from '../../../../data/dataset/journal/journal-triggers.ts'
import { NO_CHOICES } from '../../../../data/model/import-report.ts'
import { buildWorkbook } from '../build-workbook.ts'
import { emptyDataset } from '../empty-dataset.ts'
import { NOTHING_AROUND, temporaryFile } from '../import-a-file.ts'

const HEADER = [null, null, 'Total requests', 'Accounts', 'Content', 'Non-content', 'No data', 'Rejected']
const COUNTS = [10, 12, 1, 6, 2, 1]

test('undo takes the cells of imported figures back with them, and redo brings both', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-cells-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const database = emptyDataset(join(folder, 'dataset.sqlite'))
  startRecording(database)
  const journal = openJournal(database)
  const sheet = { name: 'Criminal', rows: [HEADER, ['TOTAL', null, ...COUNTS], ['Germany', null, ...COUNTS]] }
  const file = temporaryFile('LERR 2019 H1.xlsx', buildWorkbook([sheet]))
  const reader = await openReport(file, NO_CHOICES, NOTHING_AROUND)
  const within = (run: () => unknown): void => void database.transaction(run)()
  const cells = (): readonly unknown[] =>
    database
      .prepare(
        'SELECT c.cell, f.low FROM figure_cells c JOIN figures f ON f.id = c.figure_id ORDER BY c.cell',
      )
      .raw()
      .all()
  const all = ['C3', 'D3', 'E3', 'F3', 'G3', 'H3'].map((cell, place) => [cell, COUNTS[place]])

  within(() => {
    database.pragma('defer_foreign_keys = ON')
    journal.record('import', 'Import', () => {
      importFiles([{ reader, choices: NO_CHOICES }], database, { skipErrors: false, hear: () => undefined })
    })
  })
  expect(cells()).toEqual(all)
  within(() => {
    database.pragma('defer_foreign_keys = ON')
    journal.undo()
  })
  expect(database.prepare('SELECT count(*) FROM figure_cells').pluck().get()).toBe(0)
  within(() => {
    database.pragma('defer_foreign_keys = ON')
    journal.redo()
  })
  expect(cells()).toEqual(all)
  database.close()
})
