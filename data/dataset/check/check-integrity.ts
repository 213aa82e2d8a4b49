import type Database from 'better-sqlite3'
import { DeskError } from '../../model/error-codes.ts'
import { integrityReason } from '../file/sqlite-reason.ts'

/** Files up to this size get the full check as well, which alone finds an index that lies. */
const FULL_CHECK_BYTES = 50_000_000

/** A row that breaks a table's own rule: the file is whole, a value is wrong. */
const VALUE_COMPLAINT =
  /^(?:CHECK constraint failed in|NULL value in|non-\w+ value in|NUMERIC value in|TEXT value in) /

/**
 * SQLite's own checks. Returns its first complaint about a *value* (`null`: none), so that reading can say where the value stands.
 *
 * @throws {DeskError} `file-damaged` when it complains of anything else.
 */
export function checkIntegrity(database: Database.Database, file: string, bytes: number): string | null {
  // The full check does all that the quick one does, and compares indices with their tables.
  const complaints = selectComplaints(database, bytes <= FULL_CHECK_BYTES ? 'integrity_check' : 'quick_check')
  const structural = complaints.find((complaint) => !VALUE_COMPLAINT.test(complaint))
  if (structural !== undefined)
    throw new DeskError('file-damaged', {
      file,
      reason: integrityReason(structural),
    })
  return complaints[0] ?? null
}

function selectComplaints(
  database: Database.Database,
  check: 'quick_check' | 'integrity_check',
): readonly string[] {
  return database
    .prepare(`PRAGMA ${check}(20)`)
    .pluck()
    .all()
    .map(String)
    .filter((line) => line !== 'ok')
}
