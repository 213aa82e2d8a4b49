import type Database from 'better-sqlite3'
import type { OwnEdit } from '../../model/edits/own-edits.ts'
import { claimPeriod } from '../../model/claim-period.ts'
import type {
  ArticleFacts,
  CommitmentFacts,
  OwnFile,
  Passage,
  StatementFacts,
} from '../../model/own-claims.ts'
import { say } from '../../model/words/say.ts'
import type { Performers } from './performer.ts'
import { editRefusal } from './refuse-edit.ts'

type OwnTable = 'own_articles' | 'own_commitments' | 'own_statements'

/** Own articles, and the commitments and claims marked in them. */
export const OWN_PERFORMERS: Performers<OwnEdit> = {
  'add-own-article': {
    describe: ({ facts }) => say('edit.add-article', { title: short(facts.title) }),
    perform: ({ facts, text }, database) => void insertArticle(database, facts, text),
  },
  'change-own-article': {
    describe: ({ facts }) => say('edit.change-article', { title: short(facts.title) }),
    perform: ({ key, facts }, database) => {
      const { title, author, publisher, publishedOn, address } = facts
      database
        .prepare(
          'UPDATE own_articles SET title = ?, author = ?, publisher = ?, published_on = ?, address = ? WHERE id = ?',
        )
        .run(title, author, publisher, publishedOn, address, idOf(database, 'own_articles', key))
    },
  },
  'delete-own-article': {
    describe: ({ key }, database) =>
      say('edit.delete-article', { title: short(textOf(database, 'own_articles', 'title', key)) }),
    perform: ({ key }, database) => {
      const id = idOf(database, 'own_articles', key)
      for (const table of ['own_commitments', 'own_positions', 'own_statements'])
        database
          .prepare(
            `UPDATE ${table} SET own_article_id = NULL, passage_start = NULL, passage_end = NULL WHERE own_article_id = ?`,
          )
          .run(id)
      database.prepare('DELETE FROM own_articles WHERE id = ?').run(id)
    },
  },
  'put-own-commitment': {
    describe: ({ key, facts }) =>
      say(key === null ? 'edit.add-commitment' : 'edit.change-commitment', {
        quotation: short(facts.quotation),
      }),
    perform: ({ key, facts }, database) => {
      putCommitment(database, key, facts)
    },
  },
  'delete-own-commitment': {
    describe: ({ key }, database) =>
      say('edit.delete-commitment', {
        quotation: short(textOf(database, 'own_commitments', 'quotation', key)),
      }),
    perform: ({ key }, database) => deleteRow(database, 'own_commitments', key),
  },
  'put-own-statement': {
    describe: ({ key, facts }) =>
      say(key === null ? 'edit.add-claim' : 'edit.change-claim', { words: short(facts.words) }),
    perform: ({ key, facts }, database) => {
      putStatement(database, key, facts)
    },
  },
  'delete-own-statement': {
    describe: ({ key }, database) =>
      say('edit.delete-claim', { words: short(textOf(database, 'own_statements', 'words', key)) }),
    perform: ({ key }, database) => deleteRow(database, 'own_statements', key),
  },
  'import-own': {
    describe: ({ file }) =>
      say('edit.import-own', {
        articles: file.articles.length,
        claims: file.commitments.length + file.statements.length,
      }),
    perform: ({ file }, database) => importFile(database, file),
  },
}

function insertArticle(database: Database.Database, facts: ArticleFacts, text: string): string {
  const { id, key } = nextRow(database, 'own_articles', 'article')
  database
    .prepare(
      `INSERT INTO own_articles (id, key, title, author, publisher, published_on, address, text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, key, facts.title, facts.author, facts.publisher, facts.publishedOn, facts.address, text)
  return key
}

function maybeHeld(database: Database.Database, title: string, text: string): string | undefined {
  const key = database
    .prepare('SELECT key FROM own_articles WHERE title = ? AND text = ? ORDER BY id')
    .pluck()
    .get(title, text)
  return typeof key === 'string' ? key : undefined
}

function putCommitment(database: Database.Database, key: string | null, facts: CommitmentFacts): void {
  const { speaker, quotation, note } = facts
  const values = [...passageColumns(database, facts.passage), speaker, quotation, note]
  if (key === null) {
    const next = nextRow(database, 'own_commitments', 'commitment')
    database
      .prepare(
        `INSERT INTO own_commitments (id, key, own_article_id, passage_start, passage_end, speaker, quotation, note)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(next.id, next.key, ...values)
    return
  }
  database
    .prepare(
      `UPDATE own_commitments SET own_article_id = ?, passage_start = ?, passage_end = ?, speaker = ?, quotation = ?, note = ?
       WHERE id = ?`,
    )
    .run(...values, idOf(database, 'own_commitments', key))
}

function putStatement(database: Database.Database, key: string | null, facts: StatementFacts): void {
  const { publisher, publishedOn, address, words, isParaphrase, claim, note } = facts
  const values = [
    ...passageColumns(database, facts.passage),
    claimPeriod(claim),
    publisher,
    publishedOn,
    address,
    words,
    isParaphrase ? 1 : 0,
    JSON.stringify(claim),
    note,
  ]
  if (key === null) {
    const next = nextRow(database, 'own_statements', 'claim')
    database
      .prepare(
        `INSERT INTO own_statements (id, key, own_article_id, passage_start, passage_end, period, publisher, published_on,
           address, words, is_paraphrase, definition, note)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(next.id, next.key, ...values)
    return
  }
  database
    .prepare(
      `UPDATE own_statements SET own_article_id = ?, passage_start = ?, passage_end = ?, period = ?, publisher = ?,
         published_on = ?, address = ?, words = ?, is_paraphrase = ?, definition = ?, note = ? WHERE id = ?`,
    )
    .run(...values, idOf(database, 'own_statements', key))
}

/**
 * Everything gets a key of its own here, but an article that is held already is not added again. A passage of an article that the
 * file lacks has no place.
 */
function importFile(database: Database.Database, file: OwnFile): void {
  const keys = new Map(
    file.articles.map(({ key, text, ...facts }) => [
      key,
      maybeHeld(database, facts.title, text) ?? insertArticle(database, facts, text),
    ]),
  )
  const placed = (passage: Passage | null): Passage | null => {
    const article = passage === null ? undefined : keys.get(passage.article)
    return passage === null || article === undefined ? null : { ...passage, article }
  }
  for (const { key: _, ...facts } of file.commitments)
    putCommitment(database, null, { ...facts, passage: placed(facts.passage) })
  for (const { key: _, ...facts } of file.statements)
    putStatement(database, null, { ...facts, passage: placed(facts.passage) })
}

function passageColumns(database: Database.Database, passage: Passage | null): readonly (number | null)[] {
  if (passage === null) return [null, null, null]
  const id = idOf(database, 'own_articles', passage.article)
  const length = textOf(database, 'own_articles', 'text', passage.article).length
  if (passage.end > length) throw editRefusal(say('edit.passage-outside'))
  return [id, passage.start, passage.end]
}

function nextRow(database: Database.Database, table: OwnTable, word: string) {
  const id = Number(database.prepare(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck().get())
  return { id, key: `own-${word}-${String(id)}` }
}

function idOf(database: Database.Database, table: OwnTable, key: string): number {
  const id = database.prepare(`SELECT id FROM ${table} WHERE key = ?`).pluck().get(key)
  if (typeof id !== 'number') throw editRefusal(say('edit.own-missing'))
  return id
}

function textOf(database: Database.Database, table: OwnTable, column: string, key: string): string {
  const found = database.prepare(`SELECT ${column} FROM ${table} WHERE key = ?`).pluck().get(key)
  if (typeof found !== 'string') throw editRefusal(say('edit.own-missing'))
  return found
}

function deleteRow(database: Database.Database, table: OwnTable, key: string): void {
  database.prepare(`DELETE FROM ${table} WHERE id = ?`).run(idOf(database, table, key))
}

/** For a label: the first words. */
function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`
}
