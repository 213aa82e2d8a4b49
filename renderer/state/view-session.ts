import type { ViewQuery } from '../../data/model/view-query.ts'
import { recordStep, redoStep, startHistory, undoStep, type History } from './history.ts'

/** Everything a reader can do to the view; each but `start` can be undone. */
export type ViewAction =
  | { readonly type: 'start'; readonly query: ViewQuery }
  | {
      readonly type: 'change'
      readonly change: (query: ViewQuery) => ViewQuery
      /** Names one continuous gesture, so that a drag is undone as a whole. */
      readonly gesture?: string
    }
  | { readonly type: 'end-gesture' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

export type ViewSession = History<ViewQuery>

/** The next session. `start` forgets the past: a view of another dataset can't be undone into this one. */
export function viewSessionReducer(session: ViewSession, action: ViewAction): ViewSession {
  switch (action.type) {
    case 'start':
      return startHistory(action.query)
    case 'change':
      return recordStep(session, action.change(session.present), action.gesture ?? null)
    case 'end-gesture':
      return session.gesture === null ? session : { ...session, gesture: null }
    case 'undo':
      return undoStep(session)
    case 'redo':
      return redoStep(session)
  }
}
