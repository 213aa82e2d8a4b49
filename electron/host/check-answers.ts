import type { CHECK_CHANNELS } from '../contract/check-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function checkAnswers({ current }: DeskParts): AnswersOf<typeof CHECK_CHANNELS> {
  return {
    'checks.report': () => current.ask('check', {}),
    'checks.rows': (request) => current.ask('finding-rows', request),
  }
}
