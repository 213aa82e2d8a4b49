import { readFile } from 'node:fs/promises'
import { DeskError } from '../../data/model/error-codes.ts'
import { settleView } from '../../data/model/settle-view.ts'
import type { APP_CHANNELS, AppState } from '../contract/app-channels.ts'
import type { FileHandle } from '../contract/channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'
import { readHeldView } from './read-view.ts'

export function appAnswers({
  version,
  current,
  adapter,
  session,
  handles,
  licences,
  networkRequests,
}: DeskParts): AnswersOf<typeof APP_CHANNELS> {
  let figure: FileHandle | null = null
  return {
    'app.network': () => Promise.resolve({ requests: networkRequests() }),
    'app.print': async () => {
      const printed = (await adapter.print?.()) ?? { outcome: 'by-page' }
      if (printed.outcome === 'failed') throw new DeskError('print-failed', { reason: printed.reason })
      return { outcome: printed.outcome }
    },
    'app.licences': async () => {
      const text = await readFile(licences, 'utf8').catch((error: unknown) => {
        throw new DeskError('licences-missing', {}, error)
      })
      return { text }
    },
    'app.given-view': async ({ text }) => {
      await current.startFailure()
      const { catalogue } = await current.ask('info', {})
      const query = readHeldView(text, catalogue)
      // Refused here where nothing of it can be shown.
      settleView(query, catalogue)
      return { query }
    },
    'app.state': async () => {
      const startFailure = await current.startFailure()
      // Of the data process itself, so that what is shown and its stamp are of one moment.
      const dataset = current.info() === null ? null : await current.ask('info', {})
      const state: AppState = {
        shell: adapter.shell,
        version,
        dataset,
        startFailure,
      }
      const startView = await current.startView()
      const startFigure = await current.startFigure()
      if (startFigure !== null) figure ??= handles.add(startFigure)
      const lastQuery = dataset === null ? undefined : session.maybeLastQuery(dataset.fingerprint)
      return {
        ...state,
        ...(startView === null ? {} : { startView }),
        ...(startFigure === null || figure === null ? {} : { startFigure: figure }),
        ...(lastQuery === undefined ? {} : { lastQuery }),
      }
    },
  }
}
