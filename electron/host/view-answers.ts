import type { VIEW_CHANNELS } from '../contract/view-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function viewAnswers({ current, session }: DeskParts): AnswersOf<typeof VIEW_CHANNELS> {
  return {
    'view.answer': (request) => current.ask('answer', request),
    'view.remember': ({ query }) => {
      const dataset = current.info()
      if (dataset !== null) session.remember(dataset.fingerprint, query)
      return Promise.resolve(null)
    },
    'view.peers': (request) => current.ask('peers', request),
    'view.coverage': (request) => current.ask('coverage', request),
    'figure.rows': (request) => current.ask('rows', request),
  }
}
