import { reasonOf } from '../../model/issue-in-words.ts'
import type Database from 'better-sqlite3'
import type { z } from 'zod'
import {
  ownArticleSchema,
  ownCommitmentSchema,
  ownStatementSchema,
  type OwnArticle,
  type OwnCommitment,
  type OwnStatement,
} from '../../model/own-claims.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { COLUMN, selectRecords } from './select-records.ts'

/** What a person brought, in the order of its adding; a note for each finding that one was written for, by the finding's key. */
export interface OwnContents {
  readonly articles: readonly OwnArticle[]
  readonly commitments: readonly OwnCommitment[]
  readonly statements: readonly OwnStatement[]
  readonly findingNotes: ReadonlyMap<string, string>
}

const NOTHING: OwnContents = { articles: [], commitments: [], statements: [], findingNotes: new Map() }
const { number, text, flag, maybeNumber, maybeText } = COLUMN

/** @throws {DeskError} `dataset-value` for what no screen could have put in. */
export function readOwn(database: Database.Database, file: string, version: number): OwnContents {
  if (version < 3) return NOTHING
  const articles = database
    .prepare(
      'SELECT id, key, title, author, publisher, published_on, address, length(text) FROM own_articles ORDER BY id',
    )
    .raw()
    .all()
    .map((row) => {
      const cells: readonly unknown[] = Array.isArray(row) ? row : []
      const [author, publisher, publishedOn, address] = cells.slice(3, 7).map(maybeText)
      return {
        id: number(cells[0]),
        value: {
          key: text(cells[1]),
          title: text(cells[2]),
          author,
          publisher,
          publishedOn,
          address,
          length: number(cells[7]),
        },
      }
    })
  const keys = new Map(articles.map(({ id, value }) => [id, value.key]))
  return {
    articles: articles.map(({ id, value }) => checked(file, 'own_articles', id, ownArticleSchema, value)),
    commitments: selectRecords(database, 'own_commitments', {
      id: number,
      key: text,
      ...PASSAGE,
      speaker: text,
      quotation: text,
      note: maybeText,
    }).map(({ id, own_article_id, passage_start, passage_end, ...facts }) =>
      checked(file, 'own_commitments', id, ownCommitmentSchema, {
        ...facts,
        passage: passageOf(keys, own_article_id, passage_start, passage_end),
      }),
    ),
    statements: selectRecords(database, 'own_statements', {
      id: number,
      key: text,
      ...PASSAGE,
      publisher: text,
      published_on: maybeText,
      address: maybeText,
      words: text,
      is_paraphrase: flag,
      definition: text,
      note: maybeText,
    }).map(
      ({
        id,
        own_article_id,
        passage_start,
        passage_end,
        published_on,
        is_paraphrase,
        definition,
        ...facts
      }) =>
        checked(file, 'own_statements', id, ownStatementSchema, {
          ...facts,
          publishedOn: published_on,
          isParaphrase: is_paraphrase,
          // The table's own check has made sure that it is JSON.
          claim: JSON.parse(definition) as unknown,
          passage: passageOf(keys, own_article_id, passage_start, passage_end),
        }),
    ),
    findingNotes: new Map(
      selectRecords(database, 'finding_notes', { id: number, place: text, note: text }).map(
        ({ place, note }) => [place, note],
      ),
    ),
  }
}

const PASSAGE = { own_article_id: maybeNumber, passage_start: maybeNumber, passage_end: maybeNumber }

function passageOf(
  keys: ReadonlyMap<number, string>,
  article: number | null,
  start: number | null,
  end: number | null,
): unknown {
  return article === null ? null : { article: keys.get(article), start, end }
}

function checked<T>(file: string, table: string, row: number, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [column = '–'] = result.error.issues[0]?.path ?? []
  throw valueFault(file, table, row, String(column), reasonOf(result.error))
}

/** The text of an own article; `null` where there is none of that key. */
export function selectOwnText(database: Database.Database, key: string): string | null {
  const found = database.prepare('SELECT text FROM own_articles WHERE key = ?').pluck().get(key)
  return typeof found === 'string' ? found : null
}
