import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Mark } from './spec-types.ts'

/** The mark that the reader points at in one figure, so that the others show the same period or territory. */
interface LinkedMarks {
  readonly current: () => { readonly mark: Mark; readonly figure: string } | null
  readonly point: (figure: string, mark: Mark | null) => void
  readonly subscribe: (onChange: () => void) => () => void
}

/** Outside React's state, so that a moving pointer draws one line anew and not the screen. */
export function createLinkedMarks(): LinkedMarks {
  let current: ReturnType<LinkedMarks['current']> = null
  const listeners = new Set<() => void>()
  return {
    current: () => current,
    point(figure, mark) {
      if (mark === null && current?.figure !== figure) return
      current = mark === null ? null : { mark, figure }
      for (const listener of listeners) listener()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    },
  }
}

/** Given by the screen that shows several figures of one view. */
export const LinkedMarksContext = createContext<LinkedMarks>(createLinkedMarks())

/** The mark pointed at in another figure than this one; `null` where there is none. */
export function useLinkedMark(figure: string): Mark | null {
  const linked = useContext(LinkedMarksContext)
  const current = useSyncExternalStore(linked.subscribe, linked.current)
  return current === null || current.figure === figure ? null : current.mark
}
