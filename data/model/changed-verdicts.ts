import type { AssessedStatement } from './verdict.ts'
import type { VerdictWord } from './verdicts.ts'

export interface ChangedVerdict {
  readonly statement: AssessedStatement
  readonly before: VerdictWord
}

/** Statements of both datasets whose verdict is another now, in the new one's order. */
export function changedVerdicts(
  before: readonly AssessedStatement[],
  after: readonly AssessedStatement[],
): readonly ChangedVerdict[] {
  const words = new Map(before.map(({ id, verdict }) => [id, verdict.word]))
  return after.flatMap((statement) => {
    const word = words.get(statement.id)
    return word === undefined || word === statement.verdict.word ? [] : [{ statement, before: word }]
  })
}
