import type Database from 'better-sqlite3'
import { shortCodeOf } from '../../model/short-code.ts'
import { fingerprintOf } from '../format/fingerprint.ts'
import type { OpeningProgress } from '../file/open-progress.ts'
import { readArticles } from './read-articles.ts'
import { readCatalogue } from './read-catalogue.ts'
import { readEvidence } from './read-evidence.ts'
import { readOwn } from './read-own.ts'
import { readStatements } from './read-statements.ts'

/** All that is read at once, so that a figure behind it costs no SQL. */
export type DatasetContents = ReturnType<typeof readContents>

/**
 * `known`: the fingerprint, where it is known of this very file.
 * @throws {DeskError} `dataset-value` for what has not the shape that the model gives it.
 */
export function readContents(
  database: Database.Database,
  file: string,
  version: number,
  progress: OpeningProgress,
  known?: string,
) {
  const parts = readParts(database, file, version, progress)
  const figureCount = Number(database.prepare('SELECT count(*) FROM figures').pluck().get())
  // Nearly all rows are figures and rows of sources.
  const rowCount = Math.max(1, figureCount * 2)
  const fingerprint =
    known ?? fingerprintOf(database, (rows) => progress('fingerprint', Math.min(1, rows / rowCount)))
  return { ...parts, fingerprint, shortCode: shortCodeOf(fingerprint), figureCount }
}

/**
 * Everything in it that a schema of the model is held against.
 * @throws {DeskError} `dataset-value`.
 */
export function readParts(
  database: Database.Database,
  file: string,
  version: number,
  progress: OpeningProgress,
) {
  const { catalogue, columns, places, populations } = readCatalogue(database, file, (within) =>
    progress('columns', within),
  )
  return {
    catalogue,
    places,
    populations,
    articles: readArticles(database, file),
    statements: readStatements(database, file, version),
    evidence: readEvidence(database, file, version),
    own: readOwn(database, file, version),
    columns,
  }
}
