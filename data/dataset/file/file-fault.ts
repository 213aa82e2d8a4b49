import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'

const LOCKED: ReadonlySet<string> = new Set(['EBUSY', 'EWOULDBLOCK'])
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

/** The reader's error for a failed system call on `file` (a name without folder). The system's own message, with its path, stays out. */
export function fileFault(file: string, cause: unknown): DeskError {
  const code = codeOf(cause)
  if (MISSING.has(code)) return new DeskError('file-missing', { file }, cause)
  if (LOCKED.has(code)) return new DeskError('dataset-locked', { file }, cause)
  return new DeskError(
    'file-unreadable',
    { file, reason: REASONS.get(code)?.() ?? say('save.system-says', { code }) },
    cause,
  )
}

const REASONS: ReadonlyMap<string, () => string> = new Map([
  ['ENOSPC', () => say('dataset.no-room')],
  ['EDQUOT', () => say('dataset.no-room')],
  ['EACCES', () => say('dataset.not-permitted')],
  ['EPERM', () => say('dataset.not-permitted')],
  ['ENAMETOOLONG', () => say('dataset.name-too-long')],
])

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown'
}
