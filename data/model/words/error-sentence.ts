import type { ErrorCode, ErrorDetails } from '../error-codes.ts'
import { say } from './say.ts'

/** A failure in one sentence: what happened, where, what to do next. */
export function errorSentence(code: ErrorCode, details: ErrorDetails = {}): string {
  const id = `error.${code}` as const
  try {
    // The sentence's arguments are named by the code's thrower; one that is left out is caught below.
    return (say as (id: string, values: ErrorDetails) => string)(id, cut(details))
  } catch {
    return say('error.internal')
  }
}

/** A value may be as long as what it was read from: a sentence is to be read. */
const MOST_SHOWN = 2_000

function cut(details: ErrorDetails): ErrorDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value,
    ]),
  )
}
