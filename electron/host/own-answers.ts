import { DeskError } from '../../data/model/error-codes.ts'
import type { Edit } from '../../data/model/edits/edit.ts'
import type { OWN_CHANNELS } from '../contract/own-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'
import { readArticleFile } from './read-article-file.ts'
import { readOwnFile } from './read-own-file.ts'

export function ownAnswers({ current, handles, adapter }: DeskParts): AnswersOf<typeof OWN_CHANNELS> {
  function pathOf(handle: string): string {
    const path = handles.maybePath(handle)
    if (path === undefined) throw new DeskError('handle-unknown')
    return path
  }
  async function apply(edit: Edit) {
    const { dataset, scope } = await current.ask('document-apply', { edit })
    if (dataset !== null) current.update(dataset)
    return { dataset, scope }
  }
  return {
    'own.try': async ({ claim }) => {
      const { inWords, verdict } = await current.ask('try-claim', { claim })
      return { inWords: [...inWords], verdict }
    },
    'own.text': (request) => current.ask('own-text', request),
    'own.open-article': async ({ handle }) => {
      const { title, text } = readArticleFile(pathOf(handle))
      const facts = { title, author: null, publisher: null, publishedOn: null, address: null }
      return await apply({ kind: 'add-own-article', facts, text })
    },
    'own.import': async ({ handle }) =>
      await apply({ kind: 'import-own', file: readOwnFile(pathOf(handle)) }),
    'own.export': async () => await adapter.deliverFile(await current.ask('own-export', {})),
  }
}
