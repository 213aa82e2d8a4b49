import { issueInWords } from '../../model/issue-in-words.ts'
import type Database from 'better-sqlite3'
import { claimSchema, type Claim } from '../../model/claim.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { COLUMN, groupBy, selectRecords } from './select-records.ts'

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
  /** What it says, to be computed; `null` in a file of format 1, and where nobody has said it again. */
  readonly claim: Claim | null
  /** Ids of the commitments that it bears on. */
  readonly commitmentIds: readonly string[]
}

const { number, text, flag, maybeText } = COLUMN

/**
 * In the file's order.
 * @throws {DeskError} `dataset-value` for a claim that is none.
 */
export function readStatements(
  database: Database.Database,
  file: string,
  version: number,
): readonly Statement[] {
  const claims = version < 2 ? new Map<number, Claim>() : readClaims(database, file)
  const bearsOn = version < 2 ? () => [] : selectCommitmentKeys(database)
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
  }).map(({ id, key, published_on, is_paraphrase, ...statement }) => ({
    ...statement,
    id: key,
    publishedOn: published_on,
    isParaphrase: is_paraphrase,
    claim: claims.get(id) ?? null,
    commitmentIds: bearsOn(id),
  }))
}

function readClaims(database: Database.Database, file: string): ReadonlyMap<number, Claim> {
  const records = selectRecords(database, 'claims', { id: number, statement_id: number, definition: text })
  return new Map(
    records.map(({ id, statement_id, definition }) => {
      // The table's own check has made sure that it is JSON.
      const claim = claimSchema.safeParse(JSON.parse(definition))
      if (claim.success) return [statement_id, claim.data]
      throw valueFault(file, 'claims', id, 'definition', issueInWords(claim.error))
    }),
  )
}

function selectCommitmentKeys(database: Database.Database): (statement: number) => readonly string[] {
  const keys = new Map(
    selectRecords(database, 'commitments', { id: number, key: text }).map(({ id, key }) => [id, key]),
  )
  const commitmentsOf = groupBy(
    selectRecords(database, 'commitment_statements', { statement_id: number, commitment_id: number }),
    'statement_id',
    'commitment_id',
  )
  return (statement) => commitmentsOf(statement).flatMap((id) => keys.get(id) ?? [])
}
