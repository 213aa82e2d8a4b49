import { DeskError, type ErrorCode, type ErrorDetails } from '../model/error-codes.ts'

/** What Node says when SQLite's native part isn't there or is for another system. */
const LOAD_FAILURES = ['ERR_DLOPEN_FAILED', 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'] as const

/** What Node and SQLite say where a write finds no room. */
const FULL_DISK = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'] as const

/** The failure that an error stands for. What nobody expected is `internal` and says no more. */
export function failureOf(error: unknown): {
  readonly ok: false
  readonly code: ErrorCode
  readonly details: ErrorDetails
} {
  const loadFailure = LOAD_FAILURES.find((code) => hasCode(error, code))
  if (loadFailure !== undefined)
    return { ok: false, code: 'native-missing', details: { reason: loadFailure } }
  if (error instanceof DeskError) return { ok: false, code: error.code, details: error.details }
  // Whoever wrote and had nothing of its own to say of it.
  if (FULL_DISK.some((code) => hasCode(error, code))) return { ok: false, code: 'disk-full', details: {} }
  return { ok: false, code: 'internal', details: {} }
}

function hasCode(error: unknown, code: string): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === code) || hasCode(error.cause, code)
}
