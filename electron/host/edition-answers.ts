import type { EDITION_CHANNELS } from '../contract/edition-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function editionAnswers({ current }: DeskParts): AnswersOf<typeof EDITION_CHANNELS> {
  return {
    'editions.restatements': (request) => current.ask('restatements', request),
  }
}
