import { defaultPublication, type Publication } from '../../data/model/publication.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { recordStep, redoStep, startHistory, undoStep, type History } from './history.ts'

/** How the view’s figure is published: everything of a publication but the view itself, which says which figure it is. */
type PublishForm = Omit<Publication, 'query'>

/** What one history holds: the view, and how its figure is published. A publication belongs to the view and follows it. */
export interface Work {
  readonly query: ViewQuery
  readonly form: PublishForm
}

/** Everything a reader can do to the view and its publication; each but `start` can be undone. */
export type ViewAction =
  | { readonly type: 'start'; readonly query: ViewQuery }
  | {
      readonly type: 'change'
      readonly change: (query: ViewQuery) => ViewQuery
      /** Names one continuous gesture, so that a drag is undone as a whole. */
      readonly gesture?: string
    }
  | {
      readonly type: 'publish'
      /** May change the view too: a preflight’s fix that keeps fewer territories does. */
      readonly change: (publication: Publication) => Publication
      readonly gesture?: string
    }
  | { readonly type: 'end-gesture' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

export type ViewSession = History<Work>

export function startSession(query: ViewQuery): ViewSession {
  return startHistory(workOf(defaultPublication(query)))
}

/** The publication that a step of the history stands for. */
export function publicationOf({ query, form }: Work): Publication {
  return { ...form, query }
}

function workOf({ query, ...form }: Publication): Work {
  return { query, form }
}

/** An equal view stays the same value, so that nothing is asked of the data again. */
function withSameQuery({ query }: Work, next: Work): Work {
  return JSON.stringify(query) === JSON.stringify(next.query) ? { ...next, query } : next
}

/** The next session. `start` forgets the past: a view of another dataset can't be undone into this one. */
export function viewSessionReducer(session: ViewSession, action: ViewAction): ViewSession {
  const { present } = session
  switch (action.type) {
    case 'start':
      return startSession(action.query)
    case 'change':
      return recordStep(session, { ...present, query: action.change(present.query) }, action.gesture ?? null)
    case 'publish':
      return recordStep(
        session,
        withSameQuery(present, workOf(action.change(publicationOf(present)))),
        action.gesture ?? null,
      )
    case 'end-gesture':
      return session.gesture === null ? session : { ...session, gesture: null }
    case 'undo':
      return undoStep(session)
    case 'redo':
      return redoStep(session)
  }
}

/** Does going from one step to the other change only how the figure is published? */
export function isOnlyForm(from: Work, to: Work): boolean {
  return JSON.stringify(from.query) === JSON.stringify(to.query)
}
