import { assertionVerdicts } from '../../data/model/assertion-verdicts.ts'
import { VERDICTS, type AssessedStatement } from '../../data/model/verdict.ts'
import { say } from '../../data/model/words/say.ts'

/** Every statement with what it says, what came of it and its arithmetic, as lines for a terminal. */
export function describeClaims(statements: readonly AssessedStatement[]): string {
  const counts = VERDICTS.map((word) => ({
    word,
    count: statements.filter(({ verdict }) => verdict.word === word).length,
  })).filter(({ count }) => count > 0)
  return [
    ...statements.flatMap(describeStatement),
    say('claims.summary', {
      count: statements.length,
      verdicts: counts.map(({ word, count }) => `${say(`verdict.${word}`)} ${count}`).join(', '),
    }),
  ].join('\n')
}

function describeStatement({ period, publisher, words, verdict, inWords }: AssessedStatement): string[] {
  return [
    `${period}, ${publisher}: “${words}”`,
    ...inWords.map((line) => `  ${line}`),
    ...verdict.arithmetic.map((line) => `  ${line}`),
    `  ${say(`verdict.${verdict.word}`)}. ${verdict.sentence}`,
    ...assertionVerdicts(verdict).map((line) => `  ${line}`),
    ...verdict.reasons.map((line) => `  ${line}`),
    '',
  ]
}
