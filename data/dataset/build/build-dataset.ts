import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { checkPacked } from '../check/check-packed.ts'
import { DATASET_VERSION } from '../format/format-version.ts'
import { insertArticles } from './insert-articles.ts'
import { insertClaims } from './insert-claims.ts'
import { insertNames, insertRemarks } from './insert-catalogue.ts'
import { insertPopulations } from './insert-populations.ts'
import { insertFigures } from './insert-figures.ts'
import { insertGroups } from './insert-groups.ts'
import { migrate } from '../format/migrate.ts'
import { readSource } from './read-source.ts'
import { sourceKeys } from './source-keys.ts'

/**
 * Build the dataset of a source folder and put it in `file`'s place in one step: a failure leaves the old file as it was.
 *
 * The same source gives the same bytes every time (with the same SQLite).
 * @throws {Error} when the source contradicts itself; the message names what.
 * @throws {DeskError} `save-unsound` when what was built could not be opened.
 */
export function buildDataset(sourceFolder: string, file: string): void {
  const source = readSource(sourceFolder)
  const unfinished = join(dirname(file), `.${String(process.pid)}.unfinished.sqlite`)
  rmSync(unfinished, { force: true })
  try {
    const database = new Database(unfinished)
    try {
      setUp(database)
      database.transaction(() => {
        database.pragma('defer_foreign_keys = ON')
        const keys = sourceKeys(source)
        insertNames(database, source, keys)
        insertPopulations(database, source, keys)
        insertGroups(database, source, keys)
        insertFigures(database, source, keys)
        insertRemarks(database, source, keys)
        insertArticles(database, source, keys)
        insertClaims(database, source)
      })()
      database.exec('VACUUM')
    } finally {
      database.close()
    }
    checkPacked(unfinished, basename(file))
    settle(unfinished)
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function setUp(database: Database.Database): void {
  database.pragma('page_size = 4096')
  database.pragma("encoding = 'UTF-8'")
  database.pragma('journal_mode = MEMORY')
  database.pragma('foreign_keys = ON')
  migrate(database, DATASET_VERSION)
}

function settle(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
