import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { Failure } from '../../electron/contract/channels.ts'
import { useDesk } from './desk-context.ts'
import { holdAnswers } from './held-answers.ts'
import { latestRequest } from './latest-request.ts'
import { useAskedAhead } from './use-asked-ahead.ts'

/** How long a view stands before the shell is told of it: a drag is one view. */
const STANDS_MS = 200

export interface ViewState {
  /** The answer to the query, or until it has come the last good one; it stays when the question fails. `null` before the first. */
  readonly answer: ViewAnswer | null
  /** The answer is of the query, not of the one before. */
  readonly isAnswered: boolean
  readonly failure: Failure | null
  readonly dismissFailure: () => void
  /** Asks for a view that the reader is likely to choose next, so that it shows in the frame after the press. */
  readonly askAhead: (query: ViewQuery) => void
}

interface Shown {
  readonly answer: ViewAnswer | null
  readonly failure: Failure | null
}

const NOTHING: Shown = { answer: null, failure: null }

/**
 * Asks for the view whenever it changes and isn’t held. Another `fingerprint`, or another `revision` of its edits, starts anew. The shell
 * is told of it where it `isSeen`: the next start begins with what the reader looked at.
 */
export function useViewAnswer(
  query: ViewQuery,
  fingerprint: string,
  revision: number,
  isSeen: boolean,
): ViewState {
  const desk = useDesk()
  const [shown, setShown] = useState<Shown>(NOTHING)
  const { held, newest, ahead } = useMemo(() => {
    const answers = holdAnswers((asked) => desk.call('view.answer', { query: asked }), fingerprint)
    return {
      // With another dataset, or after an edit, nothing that was asked before is shown.
      of: revision,
      held: answers,
      newest: latestRequest(answers.ask, (reply) => {
        setShown((before) => {
          if (!reply.ok) return { answer: before.answer, failure: reply }
          const isShown = before.answer === reply.value && before.failure === null
          return isShown ? before : { answer: reply.value, failure: null }
        })
      }),
      ahead: latestRequest(answers.ask, () => undefined),
    }
  }, [desk, fingerprint, revision])
  const atHand = held.maybe(query)
  if (atHand !== undefined && (atHand !== shown.answer || shown.failure !== null))
    setShown({ answer: atHand, failure: null })
  const answer = atHand ?? shown.answer

  useEffect(
    () => () => {
      newest.stop()
      ahead.stop()
    },
    [newest, ahead],
  )
  useEffect(() => {
    // Also one that is held: it comes after those that are still under way.
    newest.ask(query)
  }, [newest, query])
  // The next start must not begin with a view that has no answer.
  const isAnswered = atHand !== undefined
  useEffect(() => {
    if (!isAnswered || !isSeen) return
    const stands = setTimeout(() => {
      void desk.call('view.remember', { query })
    }, STANDS_MS)
    return () => {
      clearTimeout(stands)
    }
  }, [isAnswered, isSeen, query, desk])

  const askAhead = useAskedAhead(ahead.ask)
  const dismissFailure = useCallback(() => {
    setShown((before) => ({ ...before, failure: null }))
  }, [])
  return { answer, isAnswered, failure: shown.failure, dismissFailure, askAhead }
}
