import type { ErrorCode, ErrorDetails } from '../../data/model/error-codes.ts'
import { errorSentence } from '../../data/model/words/error-sentence.ts'
import type { Failure } from '../contract/channels.ts'

/** A failure ready to show: what happened, where, what to do next. */
export function failureWithSentence(code: ErrorCode, details: ErrorDetails = {}): Failure {
  return { code, details, sentence: errorSentence(code, details) }
}
