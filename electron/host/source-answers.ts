import type { SOURCE_CHANNELS } from '../contract/source-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function sourceAnswers({ current }: DeskParts): AnswersOf<typeof SOURCE_CHANNELS> {
  return {
    'sources.overview': () => current.ask('source-overview', {}),
  }
}
