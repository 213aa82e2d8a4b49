import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { buildDataset } from '../../../data/dataset/build-dataset.ts'
import { importFiles } from '../../../data/import/import-files.ts'
import { openReport } from '../../../data/import/open-report.ts'
import { writeOwnCsv } from '../../../data/import/own/write-own-csv.ts'
import { NO_CHOICES, type FileReport } from '../../../data/model/import-report.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { emptyDataset } from './empty-dataset.ts'
import { NOTHING_AROUND, REPORTS_FOLDER, temporaryFile } from './import-a-file.ts'

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
): Promise<readonly FileReport[]> {
  const files = await Promise.all(
    paths.map(async (path) => ({
      reader: await openReport(path, NO_CHOICES, NOTHING_AROUND),
      choices: NO_CHOICES,
    })),
  )
  return importFiles(files, database, { skipErrors: false, hear: () => undefined })
}

/** Written out, read into an empty dataset, and written out again. */
async function expectIdentity(database: Database.Database, company: string): Promise<void> {
  const csv = ownCsvOf(database, company)
  const path = temporaryFile(`${company}.csv`, csv)
  const second = emptyDataset()
  const [report] = await importInto(second, [path])
  expect(report?.lines.errors).toBe(0)
  expect(ownCsvOf(second, company)).toBe(csv)
  // Where the figures are held already, they are found to be the same.
  const [again] = await importInto(second, [path])
  expect(again?.figures).toEqual({ new: 0, same: report?.figures.new, restated: 0, gone: 0 })
}

test('the bundled figures, written out, read back and written out again, are the same to the letter', async () => {
  const file = join(temporaryFolder(), 'bundled.sqlite')
  buildDataset(join(import.meta.dirname, '../../../data/source'), file)
  const database = new Database(file, { readonly: true })
  await expectIdentity(database, 'microsoft')
  database.close()
}, 30_000)

const isThere = existsSync(REPORTS_FOLDER)

test.skipIf(!isThere)(
  `so are the files of Google, Apple and Meta after their import${isThere ? '' : ' (skipped: ../shared/reports is not there)'}`,
  async () => {
    for (const company of ['google', 'apple', 'meta']) {
      const database = emptyDataset()
      await importInto(
        database,
        readdirSync(join(REPORTS_FOLDER, company)).map((name) => join(REPORTS_FOLDER, company, name)),
      )
      await expectIdentity(database, company)
      database.close()
    }
  },
  60_000,
)

test('a row that is not as the product writes it is refused, and the others are read', async () => {
  const database = emptyDataset()
  const header = ownCsvOf(database, 'x').trim()
  const row =
    'x,X,2020 H1,NA,Namibia,x-all,X,,criminal,none,not-split,Not split,account,requests,total,exact,7,7,7,1,'
  const broken = [
    row.replace('exact', 'band'),
    row.replace('NA', 'Namibia'),
    row.replace('2020 H1', '2020 H3'),
    `${row},more`,
  ]
  const path = temporaryFile('x.csv', [header, row, ...broken, ''].join('\n'))
  const reader = await openReport(path, NO_CHOICES, NOTHING_AROUND)
  const [report] = importFiles([{ reader, choices: NO_CHOICES }], database, {
    skipErrors: true,
    hear: () => undefined,
  })
  expect(report?.lines).toEqual({ read: 5, imported: 1, same: 0, skipped: 0, errors: 4 })
})
