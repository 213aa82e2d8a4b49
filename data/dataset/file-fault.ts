import { DeskError } from '../model/error-codes.ts'
import { say } from '../model/words/say.ts'

const LOCKED: ReadonlySet<string> = new Set(['EBUSY', 'EWOULDBLOCK'])
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

/** The reader's error for a failed system call on `file` (a name without folder). The system's own message, with its path, stays out. */
export function fileFault(file: string, cause: unknown): DeskError {
  const code = codeOf(cause)
  if (MISSING.has(code)) return new DeskError('file-missing', { file }, cause)
  if (LOCKED.has(code)) return new DeskError('dataset-locked', { file }, cause)
  if (code === 'ENOSPC')
    return new DeskError('file-unreadable', { file, reason: say('dataset.no-room') }, cause)
  const reason = code === 'EACCES' || code === 'EPERM' ? say('dataset.not-permitted') : code
  return new DeskError('file-unreadable', { file, reason }, cause)
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown'
}
