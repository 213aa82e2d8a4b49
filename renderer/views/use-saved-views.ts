import { useCallback, useEffect, useState } from 'react'
import type { Edit } from '../../data/model/edits/edit.ts'
import type { SavedView } from '../../data/model/edits/saved-view-edits.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { useDesk } from '../state/desk-context.ts'

/** The views saved in the open dataset, and what can be done with them; each change is an edit that can be undone. */
export interface SavedViewsControl {
  /** In the order of their saving; `null` until they are known. */
  readonly views: readonly SavedView[] | null
  /** Why the last change was refused, in a sentence. */
  readonly problem: string | null
  /** The last change, in words, where it can be taken back. */
  readonly undoLabel: string | null
  readonly onSave: (name: string, query: ViewQuery) => Promise<boolean>
  readonly onRename: (id: number, name: string) => Promise<boolean>
  readonly onDelete: (id: number) => Promise<boolean>
  readonly onUndo: () => void
}

/** Asks for them once, and again after each change. */
export function useSavedViews(): SavedViewsControl {
  const desk = useDesk()
  const [views, setViews] = useState<readonly SavedView[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [undoLabel, setUndoLabel] = useState<string | null>(null)

  const refresh = useCallback(async () => {
    const reply = await desk.call('views.saved', {})
    if (reply.ok) setViews(reply.value)
    else setProblem(reply.sentence)
  }, [desk])
  useEffect(() => {
    let isCurrent = true
    void desk.call('views.saved', {}).then((reply) => {
      if (!isCurrent) return
      if (reply.ok) setViews(reply.value)
      else setProblem(reply.sentence)
    })
    return () => {
      isCurrent = false
    }
  }, [desk])

  const apply = useCallback(
    async (edit: Edit): Promise<boolean> => {
      const reply = await desk.call('document.apply', { edit })
      setProblem(reply.ok ? null : reply.sentence)
      if (!reply.ok) return false
      setUndoLabel(reply.value.state.undoLabel)
      await refresh()
      return true
    },
    [desk, refresh],
  )
  return {
    views,
    problem,
    undoLabel,
    onSave: (name, query) => apply({ kind: 'save-view', name, query }),
    onRename: (id, name) => apply({ kind: 'rename-view', id, name }),
    onDelete: (id) => apply({ kind: 'delete-view', id }),
    onUndo() {
      void desk.call('document.undo', {}).then((reply) => {
        setUndoLabel(null)
        if (reply.ok) void refresh()
        else setProblem(reply.sentence)
      })
    },
  }
}
