import type Database from 'better-sqlite3'
import { insertRows } from './insert-rows.ts'
import type { Source } from './read-source.ts'
import type { SourceKeys } from './source-keys.ts'

/** Articles with their outlines, commitments and positions, and the statements published beside the reports. */
export function insertArticles(database: Database.Database, source: Source, keys: SourceKeys): void {
  const articles = source.articles.map((article, place) => ({ ...article, place: place + 1 }))
  insertRows(
    database,
    'articles',
    articles.map(({ place, id, title, author, publisher, publishedOn, address }) => ({
      id: place,
      key: id,
      title,
      author,
      publisher,
      published_on: publishedOn,
      address,
    })),
  )
  insertRows(
    database,
    'article_outlines',
    articles.flatMap(({ place, outline }) => outline.map((entry) => ({ article_id: place, ...entry }))),
  )
  insertCommitments(database, source, keys)
  insertRows(
    database,
    'positions',
    articles
      .flatMap(({ place, positions }) => positions.map((position) => ({ article: place, ...position })))
      .map(({ article, id, paragraph, holder, position }, place) => ({
        id: place + 1,
        key: id,
        article_id: article,
        paragraph,
        holder,
        position,
      })),
  )
  insertStatements(database, source)
}

function insertCommitments(database: Database.Database, source: Source, keys: SourceKeys): void {
  const commitments = source.articles
    .flatMap((article, place) =>
      article.commitments.map((commitment) => ({ article: place + 1, ...commitment })),
    )
    .map((commitment, place) => ({ ...commitment, place: place + 1 }))
  insertRows(
    database,
    'commitments',
    commitments.map((commitment) => ({
      id: commitment.place,
      key: commitment.id,
      article_id: commitment.article,
      paragraph: commitment.paragraph,
      speaker: commitment.speaker,
      quotation: commitment.quotation,
      is_quoted: commitment.isQuoted ? 1 : 0,
      can_say: commitment.canSay,
      cannot_say: commitment.cannotSay,
      standing: commitment.standing,
      lens: commitment.lens === null ? null : JSON.stringify(commitment.lens),
    })),
  )
  insertRows(
    database,
    'commitment_events',
    commitments.flatMap(({ place, eventIds }) =>
      eventIds.map((event) => ({ commitment_id: place, event_id: keys.event.of(event) })),
    ),
  )
}

function insertStatements(database: Database.Database, source: Source): void {
  insertRows(
    database,
    'statements',
    source.statements.map((record, place) => ({
      id: place + 1,
      key: record.cell('id'),
      period: record.cell('period'),
      publisher: record.cell('publisher'),
      published_on: record.cell('published_on') || null,
      address: record.cell('address'),
      words: record.cell('words'),
      is_paraphrase: Number(record.cell('is_paraphrase')),
      measure: record.cell('measure'),
      scope: record.cell('scope'),
      comparison: record.cell('comparison'),
      expected: record.cell('expected') || null,
    })),
  )
}
