import { SHARE_UNITS, type ImportAnswers } from '../../data/model/import-question.ts'
import { say } from '../../data/model/words/say.ts'
import type { Given } from './command.ts'
import { RefusedInput } from './refused-input.ts'

/** Options that answer what a file asks. */
export const ANSWER_OPTIONS = {
  'share-unit': 'texts',
  countries: 'text',
  sections: 'text',
  'table-at': 'texts',
  word: 'texts',
  marks: 'text',
} as const
export type AnswerOption = keyof typeof ANSWER_OPTIONS

/** @throws {RefusedInput} when one is no answer. */
export function answersGiven(
  given: Given<AnswerOption>,
): Pick<ImportAnswers, 'shareUnits' | 'areCountries' | 'sectionsBelong' | 'tables' | 'words' | 'marks'> {
  return {
    shareUnits: given.texts('share-unit').map(shareUnitGiven),
    areCountries: yesOrNo(given.maybeText('countries'), 'cli.bad-countries'),
    sectionsBelong: yesOrNo(given.maybeText('sections'), 'cli.bad-sections'),
    tables: given.texts('table-at').map(rowGiven),
    words: given.texts('word').map(wordGiven),
    marks: marksGiven(given.maybeText('marks')),
  }
}

/** The column's header may hold an equals sign: the last one parts it from the unit. `rate@9` is the column of one table. */
function shareUnitGiven(text: string): ImportAnswers['shareUnits'][number] {
  const sign = text.lastIndexOf('=')
  const column = text.slice(0, Math.max(0, sign)).trim()
  const unit = SHARE_UNITS.find(
    (each) =>
      each ===
      text
        .slice(sign + 1)
        .trim()
        .toLowerCase(),
  )
  if (column === '' || unit === undefined) throw new RefusedInput(say('cli.bad-share-unit', { given: text }))
  const [, name, row] = /^(.+)@([1-9]\d{0,8})$/.exec(column) ?? []
  return name === undefined || row === undefined
    ? { column, unit }
    : { column: name, unit, table: Number(row) }
}

/** On the command line a withheld number is called so. */
const MEANINGS = { 'not-reported': 'not-reported', withheld: 'suppressed' } as const

/** `Redacted=withheld`; the word may hold an equals sign. */
function wordGiven(text: string): ImportAnswers['words'][number] {
  const sign = text.lastIndexOf('=')
  const word = text.slice(0, Math.max(0, sign)).trim()
  const said = text
    .slice(sign + 1)
    .trim()
    .toLowerCase()
  const means = said === 'not-reported' || said === 'withheld' ? MEANINGS[said] : undefined
  if (word === '' || word.length > 50 || means === undefined)
    throw new RefusedInput(say('cli.bad-word', { given: text }))
  return { text: word, means }
}

function marksGiven(text = ''): string {
  if (text.length > 20) throw new RefusedInput(say('cli.bad-marks', { given: text }))
  return text
}

function yesOrNo(text: string | undefined, bad: 'cli.bad-countries' | 'cli.bad-sections'): boolean | null {
  if (text === undefined) return null
  const answer = text.toLowerCase()
  if (answer !== 'yes' && answer !== 'no') throw new RefusedInput(say(bad, { given: text }))
  return answer === 'yes'
}

function rowGiven(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RefusedInput(say('cli.bad-table-at', { given: text }))
  return Number(text)
}
