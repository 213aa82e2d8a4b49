import type { PUBLISH_CHANNELS } from '../contract/publish-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function publishAnswers({ version, current, adapter }: DeskParts): AnswersOf<typeof PUBLISH_CHANNELS> {
  return {
    'publish.presets': async () => [...(await current.ask('publish-presets', {}))],
    'publish.draft': (request) => current.ask('publish-draft', request),
    'publish.preview': (request) => current.ask('publish-preview', { ...request, appVersion: version }),
    'publish.save': async (request) =>
      await adapter.deliverFile(await current.ask('publish-file', { ...request, appVersion: version })),
  }
}
