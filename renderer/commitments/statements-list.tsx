import { useEffect, useRef, useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import { VERDICTS, type VerdictWord } from '../../data/model/verdicts.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { Claims } from '../state/use-claims.ts'
import { SheetLanguage } from '../components/sheet-language.tsx'
import { StatementEntry } from './statement-entry.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** All statements with their verdicts; one verdict at a time, if one likes. */
export function StatementsList(props: {
  readonly claims: Claims
  readonly catalogue: Catalogue
  /** The statement that was asked for: it is scrolled to and has the focus. */
  readonly asked: string | null
  readonly onLens: (lens: ViewQuery) => void
  readonly onRows: (statement: AssessedStatement) => void
}) {
  const { board, changes, problem } = props.claims
  const [chosen, setChosen] = useState<VerdictWord | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { asked } = props
  useEffect(() => {
    if (asked === null || board === null) return
    const entry = list.current?.querySelector<HTMLElement>(`[data-statement="${CSS.escape(asked)}"]`)
    entry?.focus({ preventScroll: true })
    entry?.scrollIntoView({ block: 'start' })
  }, [asked, board])
  if (problem !== null) return <p role="alert">{problem}</p>
  if (board === null) return null
  const { statements } = board
  if (statements.length === 0) return <p className="hint">{say('claims.none')}</p>
  const shown = statements.filter(({ verdict }) => chosen === null || verdict.word === chosen)
  return (
    <div className="statements" ref={list}>
      <p className="lead">{say('claims.lead')}</p>
      {changes.length > 0 && (
        <section className="verdict-changes" aria-labelledby="verdict-changes">
          <h2 id="verdict-changes">{say('claims.changed', { count: changes.length })}</h2>
          <ul>
            {changes.map(({ statement, before }) => (
              <li key={statement.id}>
                “{statement.words}”: <VerdictMark word={before} /> →{' '}
                <VerdictMark word={statement.verdict.word} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <VerdictFilter statements={statements} chosen={chosen} onChoose={setChosen} />
      <SheetLanguage />
      {shown.map((statement) => (
        <StatementEntry
          key={statement.id}
          statement={statement}
          catalogue={props.catalogue}
          onLens={props.onLens}
          onRows={props.onRows}
        />
      ))}
    </div>
  )
}

function VerdictFilter(props: {
  readonly statements: readonly AssessedStatement[]
  readonly chosen: VerdictWord | null
  readonly onChoose: (word: VerdictWord | null) => void
}) {
  const { statements, chosen, onChoose } = props
  const counts = VERDICTS.map((word) => ({
    word,
    count: statements.filter(({ verdict }) => verdict.word === word).length,
  })).filter(({ count }) => count > 0)
  return (
    <div className="verdict-filter" role="group" aria-label={say('claims.filter')}>
      <button
        type="button"
        className="button"
        aria-pressed={chosen === null}
        onClick={() => {
          onChoose(null)
        }}
      >
        {say('claims.all', { count: statements.length })}
      </button>
      {counts.map(({ word, count }) => (
        <button
          key={word}
          type="button"
          className="button"
          aria-pressed={chosen === word}
          onClick={() => {
            onChoose(chosen === word ? null : word)
          }}
        >
          <VerdictMark word={word} /> {count}
        </button>
      ))}
    </div>
  )
}
