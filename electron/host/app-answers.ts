import type { APP_CHANNELS, AppState } from '../contract/app-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function appAnswers({
  version,
  current,
  adapter,
  session,
}: DeskParts): AnswersOf<typeof APP_CHANNELS> {
  return {
    'app.state': async () => {
      const startFailure = await current.startFailure()
      const dataset = current.info()
      const state: AppState = {
        shell: adapter.shell,
        version,
        dataset,
        startFailure,
        networkRequests: adapter.networkRequests(),
      }
      const startView = await current.startView()
      const lastQuery = dataset === null ? undefined : session.maybeLastQuery(dataset.fingerprint)
      return {
        ...state,
        ...(startView === null ? {} : { startView }),
        ...(lastQuery === undefined ? {} : { lastQuery }),
      }
    },
  }
}
