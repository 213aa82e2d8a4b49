import type Database from 'better-sqlite3'

/** The file of a report, and whose figures it is credited with. */
interface CreditedFile {
  readonly sha256: string
  readonly publisher: string
  /** The company's key. */
  readonly company: string
}

/**
 * The id of the document that stands for a file with these figures: the same bytes of the same publisher, whose editions are of this
 * company, or which has none (it only lists letters). `undefined`: none is held, and a file that names two companies gets two.
 */
export function maybeHeldDocument(
  database: Database.Database,
  { sha256, publisher, company }: CreditedFile,
): number | undefined {
  const id: unknown = database
    .prepare(
      `SELECT d.id FROM documents d
       WHERE d.sha256 = ? AND d.publisher = ? AND (
         NOT EXISTS (SELECT 1 FROM editions e WHERE e.document_id = d.id)
         OR EXISTS (SELECT 1 FROM editions e JOIN companies c ON c.id = e.company_id WHERE e.document_id = d.id AND c.key = ?))
       ORDER BY d.id LIMIT 1`,
    )
    .pluck()
    .get(sha256, publisher, company)
  return typeof id === 'number' ? id : undefined
}
