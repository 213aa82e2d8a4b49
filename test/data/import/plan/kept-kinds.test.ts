import { expect, test } from 'vitest'
import { importFiles } from '../../../../data/import/import-files.ts'
import { openReport } from '../../../../data/import/open-report.ts'
import type { FileReport } from '../../../../data/model/import-report.ts'
import { NO_CHOICES } from '../../../../data/model/import-report.ts'
import { buildWorkbook, type CellToBuild, type SheetToBuild } from '../build-workbook.ts'
import { emptyDataset } from '../empty-dataset.ts'
import { NOTHING_AROUND, temporaryFile } from '../import-a-file.ts'

const HEADER = [null, null, 'Total requests', 'Accounts', 'Content', 'Non-content', 'No data', 'Rejected']

const sheet = (name: string, germany: readonly CellToBuild[]): SheetToBuild => ({
  name,
  rows: [HEADER, ['TOTAL', null, ...germany], ['Germany', null, ...germany]],
})

const COUNTS = [10, 12, 1, 6, 2, 1]

test('a workbook without a civil sheet takes no held civil figure away, and each keeps its row and cell', async () => {
  const database = emptyDataset()
  const bring = async (sheets: readonly SheetToBuild[]): Promise<FileReport | undefined> => {
    const file = temporaryFile('LERR 2019 H1.xlsx', buildWorkbook(sheets))
    const reader = await openReport(file, NO_CHOICES, NOTHING_AROUND)
    return importFiles([{ reader, choices: NO_CHOICES }], database, {
      skipErrors: false,
      hear: () => undefined,
    })[0]
  }
  const current = (): readonly unknown[] =>
    database
      .prepare(
        `SELECT k.word, r.sheet, c.cell, f.low FROM figures f JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL
         JOIN request_kinds k ON k.id = f.request_kind_id JOIN source_rows r ON r.id = f.source_row_id
         JOIN figure_cells c ON c.figure_id = f.id ORDER BY f.request_kind_id, c.cell`,
      )
      .raw()
      .all()
  const cells = (kind: string, name: string, counts: readonly number[]): readonly unknown[] =>
    counts.map((count, place) => [kind, name, `${'CDEFGH'.charAt(place)}3`, count])

  await bring([sheet('Criminal', COUNTS), sheet('Civil', [5, 5, 1, 2, 1, 1])])
  const criminal = [11, 12, 1, 7, 2, 1]
  const report = await bring([sheet('Criminal', criminal)])
  expect(report?.figures).toEqual({ new: 0, same: 4, restated: 2, gone: 0 })
  expect(
    report?.issues.filter(({ reasonId }) => reasonId === 'kinds-kept').map(({ reason }) => reason),
  ).toEqual(['6 held figures stay as of 2019 H1 (Civil): the file has no row of that kind.'])
  expect(current()).toEqual([
    ...cells('criminal', 'Criminal', criminal),
    ...cells('civil', 'Civil', [5, 5, 1, 2, 1, 1]),
  ])
  // The very same again is held already; so is the civil sheet alone.
  expect((await bring([sheet('Criminal', criminal)]))?.editions).toEqual([])
  expect((await bring([sheet('Civil', [5, 5, 1, 2, 1, 1])]))?.figures).toMatchObject({ same: 6, gone: 0 })
})
