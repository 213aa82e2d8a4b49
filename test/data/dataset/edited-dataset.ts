import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { JOURNAL_TABLES } from '../../../data/dataset/format/reader-tables.ts'
import { openDataset, type OpenDataset, type OpenOptions } from '../../../data/dataset/open.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { copyOfBuilt } from '../source/copy-of-built.ts'

/** A copy of the dataset of Microsoft's figures in a new folder, under the name `own.sqlite`. */
export function ownFile(): string {
  return copyOfBuilt('microsoft', 'own.sqlite')
}

/** A dataset open for one test: a file like the bundled one, unless another is named. */
export function openForTest(path: string = ownFile(), options: Partial<OpenOptions> = {}): OpenDataset {
  const dataset = openDataset(path, { copiesFolder: join(temporaryFolder(), 'copies'), ...options })
  onTestFinished(() => {
    dataset.close()
  })
  return dataset
}

/** One edit that does what `run` does; gives what it touched. */
export function perform(dataset: OpenDataset, run: (database: Database.Database) => void): string {
  return dataset.document.perform({ kind: 'test', describe: () => 'Test', run }, (scope) => scope)
}

/** Every row of every table but the journal's, as text. */
export function allRows(database: Database.Database): Readonly<Record<string, readonly string[]>> {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name")
    .pluck()
    .all()
    .map(String)
    .filter((table) => !JOURNAL_TABLES.some((journal) => journal === table))
  return Object.fromEntries(
    tables.map((table) => [
      table,
      database
        .prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row)),
    ]),
  )
}
