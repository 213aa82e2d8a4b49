import type Database from 'better-sqlite3'
import { COLUMN, selectRecords } from './select-records.ts'

/** A sentence published beside the reports that carries a number. Its verdict is computed from the figures, never stored. */
export interface Statement {
  readonly id: string
  /** A reporting period's label. */
  readonly period: string
  readonly publisher: string
  readonly publishedOn: string | null
  readonly address: string
  /** The words that carry the number, exact unless `isParaphrase`. */
  readonly words: string
  readonly isParaphrase: boolean
  readonly measure: string
  readonly scope: string
  readonly comparison: string
  /** The number as stated; `null` where only a direction is. */
  readonly expected: string | null
}

/** In the file's order. */
export function selectStatements(database: Database.Database): readonly Statement[] {
  const { number, text, flag, maybeText } = COLUMN
  return selectRecords(database, 'statements', {
    id: number,
    key: text,
    period: text,
    publisher: text,
    published_on: maybeText,
    address: text,
    words: text,
    is_paraphrase: flag,
    measure: text,
    scope: text,
    comparison: text,
    expected: maybeText,
  }).map(({ id: _, key, published_on, is_paraphrase, ...statement }) => ({
    ...statement,
    id: key,
    publishedOn: published_on,
    isParaphrase: is_paraphrase,
  }))
}
