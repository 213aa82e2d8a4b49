import { useCallback, useState, type ReactNode } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { Command } from './command.ts'
import { CommandPalette } from './command-palette.tsx'
import { ShortcutsList } from './shortcuts-list.tsx'
import { usePaletteKeys } from './use-palette-keys.ts'
import { ViewTextDialog } from './view-text-dialog.tsx'

/** What lies over the window when it is asked for: the palette, the list of shortcuts, or the view as text. */
interface PaletteControl {
  readonly layer: 'palette' | 'shortcuts' | 'view-text' | null
  readonly onPalette: () => void
  readonly onShortcuts: () => void
  readonly onViewText: () => void
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
  const onViewText = useCallback(() => {
    setLayer('view-text')
  }, [])
  const onClose = useCallback(() => {
    setLayer(null)
  }, [])
  usePaletteKeys(onPalette, onShortcuts)
  return { layer, onPalette, onShortcuts, onViewText, onClose }
}

/** Draws the layer that is open; commands are made only then. */
export function PaletteLayer(props: {
  readonly control: PaletteControl
  readonly commands: () => readonly Command[]
  /** The view on the screen; `null` before the first. */
  readonly view: ViewQuery | null
  readonly onOpenView: (query: ViewQuery) => void
}): ReactNode {
  const { control } = props
  if (control.layer === 'palette') {
    return <CommandPalette commands={props.commands()} onClose={control.onClose} />
  }
  if (control.layer === 'view-text' && props.view !== null) {
    return <ViewTextDialog query={props.view} onOpen={props.onOpenView} onClose={control.onClose} />
  }
  return control.layer === 'shortcuts' ? <ShortcutsList onClose={control.onClose} /> : null
}
