import { useEffect } from 'react'
import { useDocumentControl } from '../state/document-context.ts'

/** Ctrl or ⌘ with S saves, with Shift and S under another name: also while text is typed. */
export function useDocumentKeys(): void {
  const { save, saveAs } = useDocumentControl()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      // The browser would save the page.
      event.preventDefault()
      void (event.shiftKey ? saveAs() : save())
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [save, saveAs])
}
