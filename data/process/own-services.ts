import { DeskError } from '../model/error-codes.ts'
import type { OwnFile } from '../model/own-claims.ts'
import { say } from '../model/words/say.ts'
import type { OwnVerbs } from './own-verbs.ts'
import type { ServicesOf } from './service.ts'

/** Articles and claims of the person's own. */
export const OWN_SERVICES: ServicesOf<OwnVerbs> = {
  'try-claim': (slot, { claim }) => slot.current().claims.try(claim),
  'own-text': (slot, { article }) => {
    const text = slot.current().dataset.ownText(article)
    if (text === null) throw new DeskError('edit-refused', { reason: say('edit.own-missing') })
    return { text }
  },
  'own-export': (slot) => {
    const { dataset } = slot.current()
    const { articles, commitments, statements } = dataset.own
    const file: OwnFile = {
      format: 'disclosure-desk/claims',
      version: 1,
      articles: articles.map(({ length: _, ...article }) => ({
        ...article,
        text: dataset.ownText(article.key) ?? '',
      })),
      commitments: [...commitments],
      statements: [...statements],
    }
    return {
      fileName: `${say('own-file.name')}.json`,
      mimeType: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`),
    }
  },
}
