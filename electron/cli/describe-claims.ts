import { assertionVerdicts } from '../../data/model/assertion-verdicts.ts'
import { message, named, periodText } from '../../data/model/text.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import { VERDICTS } from '../../data/model/verdicts.ts'
import type { Language } from '../../data/model/words/language.ts'
import { wordIn, wordStatement } from '../../data/model/words/word-verdict.ts'

/** Every statement with what it says, what came of it and its arithmetic, as lines for a terminal. */
export function describeClaims(statements: readonly AssessedStatement[], language: Language): string {
  const counts = VERDICTS.map((word) => ({
    word,
    count: statements.filter(({ verdict }) => verdict.word === word).length,
  })).filter(({ count }) => count > 0)
  const verdicts = counts
    .map(({ word, count }) => `${wordIn(language, message(`verdict.${word}`))} ${count}`)
    .join(', ')
  return [
    ...statements.flatMap((statement) => describeStatement(statement, language)),
    wordIn(language, message('claims.summary', { count: statements.length, verdicts: named(verdicts) })),
  ].join('\n')
}

function describeStatement(statement: AssessedStatement, language: Language): readonly string[] {
  const { period, publisher, words } = statement
  const { verdict, inWords } = wordStatement(statement, language)
  const label = wordIn(language, message(`verdict.${verdict.word}`))
  return [
    `${wordIn(language, periodText(period))}, ${publisher}: “${words}”`,
    ...inWords.map((line) => `  ${line}`),
    ...verdict.arithmetic.map((line) => `  ${line}`),
    `  ${label}. ${verdict.sentence}`,
    ...assertionVerdicts(statement.verdict).map((line) => `  ${wordIn(language, line)}`),
    ...verdict.reasons.map((line) => `  ${line}`),
    '',
  ]
}
