import { issueInWords } from '../../model/issue-in-words.ts'
import type Database from 'better-sqlite3'
import { evidenceSchema, type Evidence } from '../../model/evidence.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { COLUMN, selectRecords } from './select-records.ts'

const { number, text, maybeText } = COLUMN

/**
 * What would be evidence beside each commitment, in the file's order.
 * @throws {DeskError} `dataset-value` where an entry names figures that can't be.
 */
export function readEvidence(
  database: Database.Database,
  file: string,
  version: number,
): readonly Evidence[] {
  if (version < 2) return []
  const commitments = new Map(
    selectRecords(database, 'commitments', { id: number, key: text }).map(({ id, key }) => [id, key]),
  )
  return selectRecords(database, 'evidence', {
    id: number,
    commitment_id: number,
    label: text,
    figures: maybeText,
    note: text,
  }).map(({ id, commitment_id, label, figures, note }) => {
    // The table's own check has made sure that it is JSON.
    const wanted: unknown = figures === null ? null : JSON.parse(figures)
    const evidence = evidenceSchema.safeParse({
      commitmentId: commitments.get(commitment_id),
      label,
      figures: wanted,
      note,
    })
    if (evidence.success) return evidence.data
    throw valueFault(file, 'evidence', id, 'figures', issueInWords(evidence.error))
  })
}
