import { expect, it } from 'vitest'
import type { ExportLocale } from '../../../data/model/publication.ts'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { answersOfEveryKind } from './every-kind.ts'
import { published } from './published.ts'

const LOCALES: readonly ExportLocale[] = ['en', 'de']

it.each(answersOfEveryKind())(
  'every word in the drawing of %s can be said otherwise, in each language',
  (_, answer) => {
    for (const locale of LOCALES) {
      const plain = published({ locale }, 'nature-double', answer)
      for (const { key, text } of plain.generated.phrases) {
        const texts = { ...plain.publication.texts, rewordings: [{ of: key, as: 'Wholly other words' }] }
        const other = published({ locale, texts }, 'nature-double', answer)
        expect(JSON.stringify([other.worded, other.texts]), `${locale} ${key}`).toContain('holly other words')
        // What it stood for is still offered to be said otherwise.
        expect(other.generated.phrases).toContainEqual({ key, text })
      }
      expect(paintSvg(plain.scene, { textMode: 'live', recipe: null })).not.toContain('holly other words')
    }
  },
)
