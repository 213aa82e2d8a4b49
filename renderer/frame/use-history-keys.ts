import { useEffect } from 'react'

/** Ctrl or ⌘ with Z undoes, with Shift and Z (or Y) does again; not while text is typed, which has an undo of its own. */
export function useHistoryKeys(onUndo: () => void, onRedo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) onUndo()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) onRedo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [onUndo, onRedo])
}

/** Is this a field whose text has an undo of its own? */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && (target.type === 'search' || target.type === 'text')
}
