import { DeskError } from '../../data/model/error-codes.ts'
import { SHARE_UNITS, type ImportAnswers, type ImportQuestion } from '../../data/model/import-question.ts'
import { questionSentence } from '../../data/model/words/question-sentence.ts'
import { say } from '../../data/model/words/say.ts'
import type { Given } from './command.ts'
import { RefusedInput } from './refused-input.ts'

/** Options that answer what a file asks. */
export const ANSWER_OPTIONS = { 'share-unit': 'strings', countries: 'string', 'table-at': 'strings' } as const
export type AnswerOption = keyof typeof ANSWER_OPTIONS

/** @throws {RefusedInput} when one is no answer. */
export function answersGiven(
  given: Given<AnswerOption>,
): Pick<ImportAnswers, 'shareUnits' | 'areCountries' | 'tables'> {
  return {
    shareUnits: given.texts('share-unit').map(shareUnitGiven),
    areCountries: countriesGiven(given.maybeText('countries')),
    tables: given.texts('table-at').map(rowGiven),
  }
}

/** The column's header may hold an equals sign: the last one parts it from the unit. */
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
  return { column, unit }
}

function countriesGiven(text: string | undefined): boolean | null {
  if (text === undefined) return null
  const answer = text.toLowerCase()
  if (answer !== 'yes' && answer !== 'no') throw new RefusedInput(say('cli.bad-countries', { given: text }))
  return answer === 'yes'
}

function rowGiven(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RefusedInput(say('cli.bad-table-at', { given: text }))
  return Number(text)
}

/** A question with the option that answers it, as one line of a report. */
export function describeQuestion(question: ImportQuestion): string {
  const column = question.ask === 'share-unit' ? question.column : ''
  const answer = answerOption(question.ask, column)
  return `    ${say('cli.import-asks', { question: questionSentence(question), answer })}`
}

function answerOption(ask: ImportQuestion['ask'], column: string): string {
  return ask === 'share-unit'
    ? say('cli.import-answer-share-unit', { column })
    : say(`cli.import-answer-${ask}`)
}

const ASKS: readonly ImportQuestion['ask'][] = ['company', 'mapping', 'period', 'share-unit', 'countries']

/** An import that was refused for an open question says with which option it is answered. */
export function withAnswerOption(failure: unknown): never {
  if (!(failure instanceof DeskError) || failure.code !== 'import-questions') throw failure
  const ask = ASKS.find((each) => each === failure.details['ask'])
  if (ask === undefined) throw failure
  const answer = answerOption(ask, String(failure.details['column'] ?? ''))
  throw new RefusedInput(
    say('cli.import-refused', {
      file: String(failure.details['file'] ?? ''),
      question: String(failure.details['question'] ?? ''),
      answer,
    }),
    failure,
  )
}
