import { useCallback, useMemo } from 'react'
import { useDocumentControl } from '../state/document-context.ts'
import { isOnlyForm, type ViewAction, type ViewSession, type Work } from '../state/view-session.ts'
import type { Screen } from './screens.ts'

/** What undo and redo mean on the screen that is shown. */
export interface ScreenHistory {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Words of the step, where it has some. */
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly undo: () => void
  readonly redo: () => void
}

/** Screens that look at figures; there undo takes back steps of the view. Elsewhere it takes back edits of the dataset. */
const VIEW_SCREENS: ReadonlySet<string> = new Set(['explore', 'publish'])

/**
 * Undo where it is expected: of the view on the screens that show it, of the dataset's edits on those where they are made. The
 * dataset's own menu undoes its edits from every screen, and says which.
 */
export function useHistory(
  screen: Screen,
  /** What is undone is shown: a step of the publication on its own screen. */
  onScreen: (screen: Screen) => void,
  session: ViewSession,
  dispatch: (action: ViewAction) => void,
): ScreenHistory {
  const { state, undo, redo } = useDocumentControl()
  const show = useCallback(
    (step: Work | undefined) => {
      if (step !== undefined && isOnlyForm(session.present, step)) onScreen('publish')
    },
    [session, onScreen],
  )
  return useMemo(
    () =>
      VIEW_SCREENS.has(screen)
        ? {
            canUndo: session.past.length > 0,
            canRedo: session.future.length > 0,
            undoLabel: null,
            redoLabel: null,
            undo: () => {
              show(session.past.at(-1))
              dispatch({ type: 'undo' })
            },
            redo: () => {
              show(session.future[0])
              dispatch({ type: 'redo' })
            },
          }
        : {
            canUndo: state?.canUndo === true,
            canRedo: state?.canRedo === true,
            undoLabel: state?.undoLabel ?? null,
            redoLabel: state?.redoLabel ?? null,
            undo,
            redo,
          },
    [screen, session, dispatch, show, state, undo, redo],
  )
}
