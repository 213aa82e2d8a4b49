import type { CLAIM_CHANNELS } from '../contract/claim-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function claimAnswers({ current }: DeskParts): AnswersOf<typeof CLAIM_CHANNELS> {
  return {
    'claims.board': () => current.ask('claims', {}),
    'claims.rows': (request) => current.ask('statement-rows', request),
  }
}
