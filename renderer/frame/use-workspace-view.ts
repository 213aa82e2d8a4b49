import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react'
import { fitViewToDataset } from '../../data/model/fit-view-to-dataset.ts'
import type { Publication } from '../../data/model/publication.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { DatasetInfo } from '../../electron/contract/channels.ts'
import type { ChangeView } from '../explore/filters-panel.tsx'
import type { ChangePublication } from '../publish/change-publication.ts'
import type { AskAhead } from '../state/ask-ahead-context.ts'
import { fitView } from '../state/fit-view.ts'
import { useViewAnswer, type ViewState } from '../state/use-view-answer.ts'
import {
  publicationOf,
  startSession,
  viewSessionReducer,
  type ViewAction,
  type ViewSession,
} from '../state/view-session.ts'

/** The view of one open dataset, how its figure is published, and what came of it. */
export interface WorkspaceView {
  readonly session: ViewSession
  readonly dispatch: Dispatch<ViewAction>
  /** As far as the dataset has what it names. */
  readonly query: ViewQuery
  readonly publication: Publication
  readonly answered: ViewState
  readonly change: ChangeView
  /** Shows a view as it is: one that was made for this dataset. */
  readonly show: (view: ViewQuery) => void
  readonly publish: ChangePublication
  readonly onGestureEnd: () => void
  readonly askAhead: AskAhead
}

/** Starts with `first`. `revision` grows with the edits that change figures, notes or claims: the view is then asked anew. */
export function useWorkspaceView(dataset: DatasetInfo, first: ViewQuery, revision: number): WorkspaceView {
  const [session, dispatch] = useReducer(viewSessionReducer, first, startSession)
  const query = useMemo(() => knownView(session.present.query, dataset), [session.present.query, dataset])
  const publication = useMemo(() => publicationOf({ ...session.present, query }), [session.present, query])
  const answered = useViewAnswer(query, dataset.fingerprint, revision)

  const change = useCallback<ChangeView>(
    (step, gesture) => {
      const fitted = (before: ViewQuery): ViewQuery => stepped(before, step, dataset)
      dispatch({ type: 'change', change: fitted, ...(gesture === undefined ? {} : { gesture }) })
    },
    [dataset],
  )
  const show = useCallback((view: ViewQuery) => {
    dispatch({ type: 'change', change: () => view })
  }, [])
  const publish = useCallback<ChangePublication>((step, gesture) => {
    dispatch({ type: 'publish', change: step, ...(gesture === undefined ? {} : { gesture }) })
  }, [])
  const onGestureEnd = useCallback(() => {
    dispatch({ type: 'end-gesture' })
  }, [])

  const { askAhead: ask } = answered
  const present = useRef(query)
  useEffect(() => {
    present.current = query
  }, [query])
  const askAhead = useCallback<AskAhead>(
    (step) => {
      ask(knownView(stepped(present.current, step, dataset), dataset))
    },
    [ask, dataset],
  )
  return { session, dispatch, query, publication, answered, change, show, publish, onGestureEnd, askAhead }
}

/** The view as far as the dataset has what it names: an undone import takes a company or periods with it. */
function knownView(query: ViewQuery, { catalogue, defaultQuery }: DatasetInfo): ViewQuery {
  try {
    return fitViewToDataset(query, catalogue).query
  } catch {
    // Nothing of it is left.
    return defaultQuery
  }
}

/** The view that a step leads to, as far as the dataset can answer it. */
function stepped(before: ViewQuery, step: (query: ViewQuery) => ViewQuery, dataset: DatasetInfo): ViewQuery {
  return fitView(step(knownView(before, dataset)), dataset.catalogue)
}
