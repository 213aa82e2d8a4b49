import type { ErrorCode, ErrorDetails } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import type { Failure } from '../contract/channels.ts'

/** A failure ready to show: what happened, where, what to do next. */
export function failureWithSentence(code: ErrorCode, details: ErrorDetails = {}): Failure {
  return { code, details, sentence: sentenceOf(code, details) }
}

function sentenceOf(code: ErrorCode, details: ErrorDetails): string {
  const id = `error.${code}` as const
  try {
    // The sentence's arguments are named by the code's thrower; one that is left out is caught below.
    return (say as (id: string, values: ErrorDetails) => string)(id, details)
  } catch {
    return say('error.internal')
  }
}
