import type { ErrorCode, ErrorDetails } from '../error-codes.ts'
import { say } from './say.ts'

/** A failure in one sentence: what happened, where, what to do next. */
export function errorSentence(code: ErrorCode, details: ErrorDetails = {}): string {
  const id = `error.${code}` as const
  try {
    // The sentence's arguments are named by the code's thrower; one that is left out is caught below.
    return (say as (id: string, values: ErrorDetails) => string)(id, details)
  } catch {
    return say('error.internal')
  }
}
