import type { DocumentChange } from '../../data/process/document-verbs.ts'
import type { ChangedDocument, DOCUMENT_CHANNELS } from '../contract/document-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function documentAnswers({ current }: DeskParts): AnswersOf<typeof DOCUMENT_CHANNELS> {
  function changed({ journal, scope, dataset }: DocumentChange): ChangedDocument {
    if (dataset !== null) current.update(dataset)
    return { state: journal, scope, dataset }
  }
  return {
    'document.state': () => current.ask('document-state', {}),
    'document.apply': async ({ edit }) => changed(await current.ask('document-apply', { edit })),
    'document.undo': async () => changed(await current.ask('document-undo', {})),
    'document.redo': async () => changed(await current.ask('document-redo', {})),
    'views.saved': async () => [...(await current.ask('saved-views', {}))],
  }
}
