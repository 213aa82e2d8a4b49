import { expect, test } from 'vitest'
import { EXPORT_LOCALES, type ExportLocale } from '../../../../data/model/publication.ts'
import { joinedText, named } from '../../../../data/model/text.ts'
import type { Language } from '../../../../data/model/words/language.ts'
import { wordIn } from '../../../../data/model/words/word-verdict.ts'
import { LANGUAGES } from '../../../../data/publish/words/languages.ts'

/** Signs that no space stands before, whatever its width. */
const NONE_BEFORE = /[ \u00A0\u202F][;:!?,.](?!\d)/u
/** A plain space, at which a line may end, before a sign or inside quotation marks that look one way only. */
const BREAKABLE = /[ ][;:!?%»”]|[«„][ ]/u

/**
 * What is wrong in a language: with its own spaces before signs, and its own quotation marks. French: a narrow space before `;`, `!`, `?` and `%`,
 * a whole one before `:` and inside «», none of which breaks.
 */
const WRONG = {
  en: [NONE_BEFORE, BREAKABLE, /[\s]%/u, /[«»„]/u],
  de: [NONE_BEFORE, BREAKABLE, /[\d}]%|\u202F%/u, /[«»”]/u],
  fr: [
    BREAKABLE,
    /[^\u202F][;!?]/u,
    /[^\u00A0:]:(?!\d|\/\/)/u,
    /[^\u202F]%/u,
    /«[^\u00A0]|[^\u00A0]»/u,
    /[“”„]/u,
  ],
  es: [NONE_BEFORE, BREAKABLE, /[\d}]%|\u202F%/u, /[“”„]/u],
  it: [NONE_BEFORE, BREAKABLE, /\s%/u, /[“”„]/u],
  nl: [NONE_BEFORE, BREAKABLE, /\s%/u, /[«»„]/u],
  pt: [NONE_BEFORE, BREAKABLE, /\s%/u, /[“”„]/u],
  pl: [NONE_BEFORE, BREAKABLE, /\s%/u, /[«»“]/u],
} satisfies Record<ExportLocale, readonly RegExp[]>

/** Every message, and every sentence of the bundled dataset; how a company counts is quoted in English. */
function allWords({ locale, words, sources }: Language): readonly (readonly [id: string, words: string])[] {
  return [
    ...Object.entries(words),
    ...Object.entries(sources).map(([id, sentence]) => [id, sentence[locale]] as const),
  ]
}

test.each(EXPORT_LOCALES)('signs and quotation marks stand as %s has them, in every message', (locale) => {
  const found = allWords(LANGUAGES[locale]).filter(([, words]) => WRONG[locale].some((of) => of.test(words)))
  expect(found).toEqual([])
})

test('so do those between joined parts, and percentages', () => {
  const parts = joinedText([named('a'), named('b')], '; ')
  const share = { is: 'value', low: 0.2, high: 0.25, valueType: 'share' } as const
  const stated = { is: 'stated', text: '1,234.5', isPercent: true } as const
  const said = EXPORT_LOCALES.map((locale) => {
    const language = LANGUAGES[locale]
    return [locale, ...[parts, share, stated].map((text) => wordIn(language, text))]
  })
  expect(said).toEqual([
    ['en', 'a; b', '20.0%–25.0%', '1,234.5%'],
    ['de', 'a; b', '20,0\u00A0%–25,0\u00A0%', '1.234,5\u00A0%'],
    ['fr', 'a\u202F; b', '20,0\u202F%–25,0\u202F%', '1\u202F234,5\u202F%'],
    ['es', 'a; b', '20,0\u00A0%–25,0\u00A0%', '1234,5\u00A0%'],
    ['it', 'a; b', '20,0%–25,0%', '1.234,5%'],
    ['nl', 'a; b', '20,0%–25,0%', '1.234,5%'],
    ['pt', 'a; b', '20,0%–25,0%', '1234,5%'],
    ['pl', 'a; b', '20,0%–25,0%', '1234,5%'],
  ])
})
