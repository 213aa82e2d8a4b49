import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UNTESTABLE, VERDICTS } from '../../../data/model/verdicts.ts'
import { COMPARISONS } from '../../../data/model/claim.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import { message, named, type Text } from '../../../data/model/text.ts'
import { wordIn, wordStatement, wordVerdict } from '../../../data/model/words/word-verdict.ts'
import { createClaimsAssessor } from '../../../data/process/assess-claims.ts'
import { LANGUAGES } from '../../../data/publish/words/languages.ts'
import { emptyAssertion, readDraft } from '../../../data/model/claim-draft.ts'
import { englishWordsIn } from '../english-words.ts'
import { openBundled } from './open-bundled.ts'
import { WORDINGS } from './people/wordings.ts'

const OTHERS = EXPORT_LOCALES.filter((locale) => locale !== 'en')
/** Names that stay. */
const NAMES = /CLOUD Act|Microsoft|Skype/g

const folder = mkdtempSync(join(tmpdir(), 'verdicts-'))
const dataset = openBundled(folder)
const assessor = createClaimsAssessor(dataset)
const { statements } = assessor.assess()
const tried = WORDINGS.flatMap(({ draft }) => {
  const assertions = [{ ...emptyAssertion(dataset.catalogue, 'microsoft'), ...draft }]
  const { claim } = readDraft({ company: 'microsoft', assertions, reading: '' }, dataset.catalogue)
  return claim === null ? [] : [assessor.try(claim)]
})
afterAll(() => {
  dataset.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(OTHERS)(
  'a verdict in %s has no English word but names: of all statements and of people’s claims',
  (locale) => {
    const language = LANGUAGES[locale]
    const said = statements.map((each) => {
      const { inWords, verdict } = wordStatement(each, language)
      return JSON.stringify([inWords, textsOf(verdict)])
    })
    for (const { inWords, verdict } of tried)
      said.push(
        JSON.stringify([
          inWords.map((text) => wordIn(language, text)),
          textsOf(wordVerdict(verdict, language)),
        ]),
      )
    expect(englishWordsIn(said.join(' ').replace(NAMES, ''), locale)).toEqual([])
  },
)

function textsOf({ sentence, assertions, arithmetic, reasons, coverage }: ReturnType<typeof wordVerdict>) {
  return [sentence, assertions.map((each) => each.sentence), arithmetic, reasons, coverage]
}

test.each(OTHERS)('every verdict, reason and comparison is said in %s', (locale) => {
  const texts: readonly Text[] = [
    ...VERDICTS.map((word) => message(`verdict.${word}`)),
    ...UNTESTABLE.map((reason) => message(`untestable.${reason}`)),
    ...COMPARISONS.map((comparison) => message(`comparison.${comparison}`, { stated: named('7') })),
  ]
  for (const text of texts) expect(englishWordsIn(wordIn(LANGUAGES[locale], text), locale)).toEqual([])
})

test('0, 1, 2 and many have their grammar in each language', () => {
  const said = EXPORT_LOCALES.map((locale) => {
    const word = (text: Text): string => wordIn(LANGUAGES[locale], text)
    const of = [0, 1, 2, 5, 22].map((count) => {
      const number: Text = { is: 'stated', text: String(count), isPercent: false }
      return [
        word(message('claims.figures', { count })),
        word(message('claim.points', { number, count })),
        word(message('claim.times', { number, count })),
        word(message('verdict.coverage', { reporting: 1, of: count })),
        word(message('claim.largest', { count })),
      ].join(' | ')
    })
    return [locale, ...of]
  })
  expect(said).toMatchSnapshot()
})
