import type { AssessedStatement } from '../../data/model/verdict.ts'
import { say } from '../../data/model/words/say.ts'
import { VerdictMark } from './verdict-mark.tsx'

/** The statements that bear on a commitment, short; each leads to the whole of it. They judge the sentence, not the commitment. */
export function BearingStatements(props: {
  readonly statements: readonly AssessedStatement[]
  readonly onStatement: (id: string) => void
}) {
  if (props.statements.length === 0) return null
  return (
    <details className="bearing">
      <summary>{say('claims.bearing', { count: props.statements.length })}</summary>
      <ul>
        {props.statements.map(({ id, period, words, verdict }) => (
          <li key={id}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                props.onStatement(id)
              }}
            >
              {period}: “{words}”
            </button>
            <VerdictMark word={verdict.word} />
          </li>
        ))}
      </ul>
    </details>
  )
}
