import { useEffect } from 'react'

/** Ctrl or ⌘ with K opens the palette, with / the list of shortcuts; both work while text is typed too. */
export function usePaletteKeys(onPalette: () => void, onShortcuts: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (event.key.toLowerCase() === 'k') onPalette()
      else if (event.key === '/') onShortcuts()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [onPalette, onShortcuts])
}
