import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../../data/model/article.ts'
import { findPassages, markedParagraphs } from '../../../data/model/find-passages.ts'
import type { OwnArticle, OwnBoard, Passage } from '../../../data/model/own-claims.ts'
import { say } from '../../../data/model/words/say.ts'
import { useDesk } from '../../state/desk-context.ts'
import { TextField } from './field.tsx'

/** Paragraphs drawn at once: a text of 5 MB has many. */
const PAGE = 200

interface TextMark {
  readonly start: number
  readonly end: number
  readonly kind: 'known' | 'commitment' | 'claim'
  readonly label: string
}

/** An own article as text, with what is marked in it, and the way to mark more: by selecting, or by typing the words. */
export function OwnArticleView(props: {
  readonly article: OwnArticle
  readonly own: OwnBoard
  /** The dataset's own articles: where this text quotes their commitments, they are marked. */
  readonly known: readonly Article[]
  readonly onMark: (kind: 'commitment' | 'claim', words: string, passage: Passage) => void
  readonly onClose: () => void
}) {
  const { article } = props
  const desk = useDesk()
  const [text, setText] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [from, setFrom] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    let isCurrent = true
    void desk.call('own.text', { article: article.key }).then((reply) => {
      if (!isCurrent) return
      if (reply.ok) setText(reply.value.text)
      else setProblem(reply.sentence)
      heading.current?.focus()
    })
    return () => {
      isCurrent = false
    }
  }, [desk, article.key])

  const known = props.known.flatMap(({ commitments }) => commitments)
  const quoted =
    text === null
      ? []
      : findPassages(
          text,
          known.map(({ quotation }) => ({ id: quotation, words: quotation })),
        )
  const marks: readonly TextMark[] = [
    ...quoted.map(({ id, start, end }) => ({
      start,
      end,
      kind: 'known' as const,
      label: say('own.mark-known', { quotation: id }),
    })),
    ...props.own.commitments.flatMap(({ passage, quotation }) =>
      markOf(article.key, passage, 'commitment', say('own.mark-own-commitment', { quotation })),
    ),
    ...props.own.statements.flatMap(({ facts }) =>
      markOf(article.key, facts.passage, 'claim', say('own.mark-own-claim', { words: facts.words })),
    ),
  ]
  const paragraphs = text === null ? [] : markedParagraphs(text, marks)
  const shown = paragraphs.slice(from, from + PAGE)
  const [found] = text === null || words.trim() === '' ? [] : findPassages(text, [{ id: 0, words }])
  const mark = (kind: 'commitment' | 'claim'): void => {
    if (found === undefined || text === null) return
    const { start, end } = found
    props.onMark(kind, text.slice(start, end), { article: article.key, start, end })
  }
  return (
    <section className="own-article" aria-labelledby="own-article-title">
      <header className="own-article-head">
        <h2 id="own-article-title" ref={heading} tabIndex={-1}>
          {article.title}
        </h2>
        <button type="button" className="button" onClick={props.onClose}>
          {say('own.close')}
        </button>
      </header>
      {problem !== null && <p role="alert">{problem}</p>}
      {quoted.length > 0 && <p className="hint">{say('own.known-commitments', { count: quoted.length })}</p>}
      <div className="own-marking">
        <TextField
          label={say('own.words-to-mark')}
          value={words}
          onChange={setWords}
          isLong
          problem={words.trim() !== '' && found === undefined ? say('own.words-not-found') : undefined}
        />
        <p className="form-actions">
          {(['commitment', 'claim'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              disabled={found === undefined}
              onClick={() => {
                mark(kind)
              }}
            >
              {say(`own.mark-${kind}`)}
            </button>
          ))}
        </p>
      </div>
      <div
        className="own-text"
        tabIndex={0}
        role="region"
        aria-labelledby="own-article-title"
        onMouseUp={() => {
          const selected = getSelection()?.toString() ?? ''
          if (selected.trim() !== '') setWords(selected.trim().slice(0, 5000))
        }}
      >
        {shown.map(({ start, pieces }) => (
          <p key={start}>
            {pieces.map((piece, place) =>
              piece.mark === null ? (
                piece.text
              ) : (
                <mark key={place} data-mark={piece.mark.kind} title={piece.mark.label}>
                  {piece.text}
                </mark>
              ),
            )}
          </p>
        ))}
      </div>
      {paragraphs.length > PAGE && (
        <p className="form-actions">
          <button
            type="button"
            className="button"
            disabled={from === 0}
            onClick={() => {
              setFrom(Math.max(0, from - PAGE))
            }}
          >
            {say('own.earlier')}
          </button>
          <span className="hint">
            {say('own.page', { from: from + 1, to: from + shown.length, count: paragraphs.length })}
          </span>
          <button
            type="button"
            className="button"
            disabled={from + PAGE >= paragraphs.length}
            onClick={() => {
              setFrom(from + PAGE)
            }}
          >
            {say('own.later')}
          </button>
        </p>
      )}
    </section>
  )
}

function markOf(
  article: string,
  passage: Passage | null,
  kind: TextMark['kind'],
  label: string,
): readonly TextMark[] {
  return passage?.article === article ? [{ start: passage.start, end: passage.end, kind, label }] : []
}
