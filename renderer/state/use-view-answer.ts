import { useEffect, useRef, useState } from 'react'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { Failure } from '../../electron/contract/channels.ts'
import { useDesk } from './desk-context.ts'
import { latestRequest, type LatestRequest } from './latest-request.ts'

/** The newest answer that came, and why the newest question has none. */
export interface ViewState {
  /** The last good view; it stays when a later question fails. `null` before the first. */
  readonly answer: ViewAnswer | null
  readonly failure: Failure | null
}

const NOTHING: ViewState = { answer: null, failure: null }

/** Asks for the view whenever it changes. `datasetKey` names the open dataset: with another one everything is forgotten. */
export function useViewAnswer(
  query: ViewQuery,
  datasetKey: string,
): ViewState & { readonly dismissFailure: () => void } {
  const desk = useDesk()
  const [state, setState] = useState<ViewState>(NOTHING)
  const requests = useRef<LatestRequest<ViewQuery> | null>(null)

  useEffect(() => {
    const request = latestRequest(
      (asked: ViewQuery) => desk.call('view.answer', { query: asked }),
      (reply) => {
        setState((before) =>
          reply.ok ? { answer: reply.value, failure: null } : { answer: before.answer, failure: reply },
        )
      },
    )
    requests.current = request
    return () => {
      request.stop()
    }
  }, [desk, datasetKey])

  useEffect(() => {
    requests.current?.ask(query)
  }, [query, desk, datasetKey])

  return {
    ...state,
    dismissFailure() {
      setState((before) => ({ ...before, failure: null }))
    },
  }
}
