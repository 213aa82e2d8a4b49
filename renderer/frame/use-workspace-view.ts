import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react'
import type { Publication } from '../../data/model/publication.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import type { ChangeView } from '../explore/change-view.ts'
import type { ChangePublication } from '../publish/change-publication.ts'
import type { AskAhead } from '../state/ask-ahead-context.ts'
import { shownView, stepChosen } from '../state/chosen-view.ts'
import { useViewAnswer, type ViewState } from '../state/use-view-answer.ts'
import {
  publicationOf,
  startSession,
  viewSessionReducer,
  type ViewAction,
  type ViewSession,
} from '../state/view-session.ts'

/** The view of one open dataset, how its figure is published, and what came of it. */
interface WorkspaceView {
  readonly session: ViewSession
  readonly dispatch: Dispatch<ViewAction>
  /** What is chosen, settled: all that is drawn, saved and copied is of it. */
  readonly query: ViewQuery
  /** What of the choices it isn’t, a sentence each. */
  readonly said: readonly string[]
  readonly publication: Publication
  readonly answered: ViewState
  readonly change: ChangeView
  /** Shows another view, of which nothing that was chosen before is left. */
  readonly show: (view: ViewQuery) => void
  readonly publish: ChangePublication
  /** Shows another publication, as `show`. */
  readonly showPublication: (publication: Publication) => void
  readonly onGestureEnd: () => void
  readonly askAhead: AskAhead
}

/**
 * Starts with `first`. `revision` grows with the edits that change figures, notes or claims: the view is then asked anew. The next start
 * begins with the view where it `isSeen`.
 */
export function useWorkspaceView(
  dataset: DatasetInfo,
  first: ViewQuery,
  revision: number,
  isSeen: boolean,
): WorkspaceView {
  const [session, dispatch] = useReducer(viewSessionReducer, first, startSession)
  const { query, said } = useMemo(
    () => shownView(session.present.query, dataset),
    [session.present.query, dataset],
  )
  const publication = useMemo(() => publicationOf({ ...session.present, query }), [session.present, query])
  const answered = useViewAnswer(query, dataset.fingerprint, revision, isSeen)

  const change = useCallback<ChangeView>(
    (step, gesture) => {
      const settled = (chosen: ViewQuery): ViewQuery => stepChosen(chosen, step, dataset)
      dispatch({ type: 'change', change: settled, ...(gesture === undefined ? {} : { gesture }) })
    },
    [dataset],
  )
  const show = useCallback((view: ViewQuery) => {
    dispatch({ type: 'change', change: () => view })
  }, [])
  const publish = useCallback<ChangePublication>(
    (step, gesture) => {
      const settled = (before: Publication): Publication => {
        const next = step({ ...before, query: shownView(before.query, dataset).query })
        return { ...next, query: stepChosen(before.query, () => next.query, dataset) }
      }
      dispatch({ type: 'publish', change: settled, ...(gesture === undefined ? {} : { gesture }) })
    },
    [dataset],
  )
  const showPublication = useCallback((next: Publication) => {
    dispatch({ type: 'publish', change: () => next })
  }, [])
  const onGestureEnd = useCallback(() => {
    dispatch({ type: 'end-gesture' })
  }, [])

  const { askAhead: ask } = answered
  const chosen = useRef(session.present.query)
  useEffect(() => {
    chosen.current = session.present.query
  }, [session.present.query])
  const askAhead = useCallback<AskAhead>(
    (step) => {
      ask(shownView(stepChosen(chosen.current, step, dataset), dataset).query)
    },
    [ask, dataset],
  )
  const does = { change, show, publish, showPublication, onGestureEnd, askAhead }
  return { session, dispatch, query, said, publication, answered, ...does }
}
