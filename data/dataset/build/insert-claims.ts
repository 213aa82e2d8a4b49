import type Database from 'better-sqlite3'
import { insertRows, KeyedIds } from './insert-rows.ts'
import type { Source } from './read-source.ts'

/** The statements' claims, the commitments that each statement bears on, and what would be evidence beside each commitment. */
export function insertClaims(database: Database.Database, source: Source): void {
  const statements = new KeyedIds(
    'statement',
    source.statements.map((record) => record.cell('id')),
  )
  const commitments = new KeyedIds(
    'commitment',
    source.articles.flatMap((article) => article.commitments.map(({ id }) => id)),
  )
  insertRows(
    database,
    'claims',
    source.claims.map(({ statement, claim }, place) => ({
      id: place + 1,
      statement_id: statements.of(statement),
      definition: JSON.stringify(claim),
    })),
  )
  insertRows(
    database,
    'commitment_statements',
    source.claims.flatMap(({ statement, commitments: about }) =>
      about.map((commitment) => ({
        commitment_id: commitments.of(commitment),
        statement_id: statements.of(statement),
      })),
    ),
  )
  insertRows(
    database,
    'evidence',
    source.evidence.map(({ commitment, label, figures, note }, place) => ({
      id: place + 1,
      commitment_id: commitments.of(commitment),
      label,
      figures: figures === null ? null : JSON.stringify(figures),
      note,
    })),
  )
}
