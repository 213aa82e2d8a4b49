import type { Commitment } from '../../data/model/article.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { BearingStatements } from './bearing-statements.tsx'

/** A quoted commitment with what figures can and can't say beside it. It is never judged. */
export function CommitmentEntry(props: {
  readonly commitment: Commitment
  /** Statements that bear on it. */
  readonly statements: readonly AssessedStatement[]
  /** The lens is on the figures now. */
  readonly isShown: boolean
  readonly onStatement: (id: string) => void
  readonly onLens: (lens: ViewQuery) => void
}) {
  const { commitment } = props
  const { lens, isQuoted } = commitment
  const speaker = {
    speaker: commitment.speaker,
    number: commitment.paragraph,
  }
  return (
    <article className="commitment" data-commitment={commitment.id}>
      <blockquote>
        <p>{isQuoted ? `“${commitment.quotation}”` : commitment.quotation}</p>
        <footer>
          {isQuoted ? say('screen.speaker-quoted', speaker) : say('screen.speaker-reported', speaker)}
        </footer>
      </blockquote>
      <p className="standing" title={say(`screen.${commitment.standing}-meaning`)}>
        {say(`screen.${commitment.standing}`)}
      </p>
      <dl>
        <dt>{say('screen.can-say')}</dt>
        <dd>{commitment.canSay}</dd>
        <dt>{say('screen.cannot-say')}</dt>
        <dd>{commitment.cannotSay}</dd>
      </dl>
      <BearingStatements statements={props.statements} onStatement={props.onStatement} />
      <p className="commitment-actions">
        <button
          type="button"
          className="button"
          disabled={lens === null}
          aria-pressed={lens === null ? undefined : props.isShown}
          aria-label={say('screen.show-figures-of', { quotation: commitment.quotation })}
          aria-describedby={lens === null ? `${commitment.id}-no-lens` : undefined}
          onClick={() => {
            if (lens !== null) props.onLens(lens)
          }}
        >
          {say('screen.show-figures')}
        </button>
        {lens === null && (
          <span id={`${commitment.id}-no-lens`} className="hint">
            {say('screen.no-lens')}
          </span>
        )}
        {props.isShown && <span className="hint">{say('screen.lens-shown')}</span>}
      </p>
    </article>
  )
}
