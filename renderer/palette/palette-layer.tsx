import { useCallback, useState, type ReactNode } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { SavedViewsDialog } from '../views/saved-views-dialog.tsx'
import type { Command } from './command.ts'
import { CommandPalette } from './command-palette.tsx'
import { ShortcutsList } from './shortcuts-list.tsx'
import { usePaletteKeys } from './use-palette-keys.ts'

/** What lies over the window when it is asked for: the palette, the list of shortcuts, or the saved views. */
export interface PaletteControl {
  readonly layer: 'palette' | 'shortcuts' | 'views' | null
  readonly onPalette: () => void
  readonly onShortcuts: () => void
  readonly onViews: () => void
  readonly onClose: () => void
}

/** The layers and their keys. */
export function usePalette(): PaletteControl {
  const [layer, setLayer] = useState<PaletteControl['layer']>(null)
  const onPalette = useCallback(() => {
    setLayer((before) => (before === 'palette' ? null : 'palette'))
  }, [])
  const onShortcuts = useCallback(() => {
    setLayer('shortcuts')
  }, [])
  const onViews = useCallback(() => {
    setLayer('views')
  }, [])
  const onClose = useCallback(() => {
    setLayer(null)
  }, [])
  usePaletteKeys(onPalette, onShortcuts)
  return { layer, onPalette, onShortcuts, onViews, onClose }
}

/** Draws the layer that is open; commands are made only then. */
export function PaletteLayer(props: {
  readonly control: PaletteControl
  readonly commands: () => readonly Command[]
  /** The view that can be saved; `null` before the first. */
  readonly view: { readonly query: ViewQuery; readonly sentence: string } | null
  readonly onOpenView: (query: ViewQuery) => void
}): ReactNode {
  const { control } = props
  if (control.layer === 'palette') {
    return <CommandPalette commands={props.commands()} onClose={control.onClose} />
  }
  if (control.layer === 'views' && props.view !== null) {
    return <SavedViewsDialog {...props.view} onOpen={props.onOpenView} onClose={control.onClose} />
  }
  return control.layer === 'shortcuts' ? <ShortcutsList onClose={control.onClose} /> : null
}
