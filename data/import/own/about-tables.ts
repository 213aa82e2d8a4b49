import type Database from 'better-sqlite3'
import { selectTableNames } from '../../dataset/format/fingerprint.ts'
import { READER_TABLES } from '../../dataset/format/reader-tables.ts'
import { VOCABULARY_TABLES } from '../../dataset/format/vocabulary-tables.ts'

const WORDS = new Set(VOCABULARY_TABLES.map(([table]) => table))

/** Tables of published data whose rows explain figures: all but the figures, the words, which are in every dataset, and its own title. */
export function selectAboutTables(database: Database.Database): readonly string[] {
  return selectTableNames(database).filter(
    (table) => table !== 'figures' && table !== 'dataset' && !WORDS.has(table) && !READER_TABLES.has(table),
  )
}
