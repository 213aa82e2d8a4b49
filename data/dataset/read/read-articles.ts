import { reasonOf } from '../../model/issue-in-words.ts'
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { articleSchema, type Article } from '../../model/article.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { COLUMN, groupBy, selectRecords } from './select-records.ts'

const { number, text, flag, maybeText } = COLUMN

/** @throws {DeskError} `dataset-value`, such as for a lens that is no ViewQuery. */
export function readArticles(database: Database.Database, file: string): readonly Article[] {
  const records = selectRecords(database, 'articles', {
    id: number,
    key: text,
    title: text,
    author: maybeText,
    publisher: maybeText,
    published_on: maybeText,
    address: maybeText,
  })
  const keys = new Map(records.map(({ id, key }) => [id, key]))
  const outlines = selectRecords(database, 'article_outlines', {
    article_id: number,
    paragraph: number,
    summary: text,
  })
  const commitments = selectCommitments(database, keys)
  const positions = selectPositions(database, keys)
  const unchecked = records.map(({ id, key, published_on, ...article }) => ({
    ...article,
    id: key,
    publishedOn: published_on,
    outline: outlines
      .filter((entry) => entry.article_id === id)
      .map(({ paragraph, summary }) => ({ paragraph, summary })),
    commitments: commitments.filter((commitment) => commitment.articleId === key),
    positions: positions.filter((position) => position.articleId === key),
  }))
  const checked = z.array(articleSchema).safeParse(unchecked)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const [article = 0, list = 'articles', entry, column] = issue?.path ?? []
  const isOfArticle = entry === undefined
  throw valueFault(
    file,
    isOfArticle ? 'articles' : String(list),
    Number(entry ?? article) + 1,
    String(isOfArticle ? list : (column ?? '–')),
    reasonOf(checked.error),
  )
}

function selectCommitments(database: Database.Database, articleKeys: ReadonlyMap<number, string>) {
  const eventKeys = new Map(
    selectRecords(database, 'events', { id: number, key: text }).map(({ id, key }) => [id, key]),
  )
  const eventsOf = groupBy(
    selectRecords(database, 'commitment_events', { commitment_id: number, event_id: number }),
    'commitment_id',
    'event_id',
  )
  return selectRecords(database, 'commitments', {
    id: number,
    key: text,
    article_id: number,
    paragraph: number,
    speaker: text,
    quotation: text,
    is_quoted: flag,
    can_say: text,
    cannot_say: text,
    standing: text,
    lens: maybeText,
  }).map((commitment) => ({
    id: commitment.key,
    articleId: articleKeys.get(commitment.article_id),
    paragraph: commitment.paragraph,
    speaker: commitment.speaker,
    quotation: commitment.quotation,
    isQuoted: commitment.is_quoted,
    canSay: commitment.can_say,
    cannotSay: commitment.cannot_say,
    standing: commitment.standing,
    lens: commitment.lens === null ? null : maybeJson(commitment.lens),
    eventIds: eventsOf(commitment.id).map((event) => eventKeys.get(event)),
  }))
}

/** `undefined` for text that is no JSON: the schema then refuses it. */
function maybeJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function selectPositions(database: Database.Database, articleKeys: ReadonlyMap<number, string>) {
  return selectRecords(database, 'positions', {
    id: number,
    key: text,
    article_id: number,
    paragraph: number,
    holder: text,
    position: text,
  }).map(({ key, article_id, paragraph, holder, position }) => ({
    id: key,
    articleId: articleKeys.get(article_id),
    paragraph,
    holder,
    position,
  }))
}
