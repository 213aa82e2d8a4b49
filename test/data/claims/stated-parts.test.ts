import { expect, test } from 'vitest'
import { statedText } from '../../../data/claims/number-text.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { maybePartStated } from '../../../data/model/read-part.ts'
import { maybeStated } from '../../../data/model/read-stated.ts'
import { wordIn } from '../../../data/model/words/word-verdict.ts'
import { LANGUAGES } from '../../../data/publish/words/languages.ts'

/** How each language writes it. */
const PERCENT = {
  en: '66.7%',
  de: '66,7\u00A0%',
  es: '66,7\u00A0%',
  fr: '66,7\u202F%',
  it: '66,7%',
  nl: '66,7%',
  pl: '66,7%',
  pt: '66,7%',
} as const

const said = (words: string, locale: (typeof EXPORT_LOCALES)[number] = 'en'): string => {
  const read = maybeStated(words)
  if (read === null) throw new Error(`${words} is not read`)
  return wordIn(LANGUAGES[locale], statedText(read.stated, 'percent'))
}

test.each(EXPORT_LOCALES)('two thirds are said back as that part in %s', (locale) => {
  expect(said('two thirds', locale)).toBe(`2/3 (${PERCENT[locale]})`)
})

test.each([
  ['a third', '1/3 (33.3%)'],
  ['⅔', '2/3 (66.7%)'],
  ['one in six', '1/6 (16.7%)'],
  ['4/6', '2/3 (66.7%)'],
  ['every seventh', '1/7 (14.3%)'],
  ['a quarter', '25%'],
  ['every eighth', '12.5%'],
  ['66.67 %', '66.67%'],
  ['2.1875 %', '2.1875%'],
])('“%s” is said back as %s', (words, back) => {
  expect(said(words)).toBe(back)
})

test('every part that can be read is said back with one decimal at most, or as a part that is read the same', () => {
  const faults: string[] = []
  for (let whole = 2; whole <= 60; whole++)
    for (let part = 1; part < whole; part++) {
      const stated = maybeStated(`${part} in ${whole}`)?.stated
      if (stated === undefined) throw new Error(`${part} in ${whole} is not read`)
      const found = maybePartStated(stated)
      const back = found === null ? stated : maybeStated(`${found.part}/${found.whole}`)?.stated
      const isSame = back?.text === stated.text && back.unit === stated.unit
      const isRight = found === null || found.part * whole === found.whole * part
      if (!isSame || !isRight || (found === null && /\.\d{3}/.test(stated.text)))
        faults.push(`${part} in ${whole}: ${stated.text}`)
    }
  expect(faults).toEqual([])
})
