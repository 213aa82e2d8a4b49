import { useEffect, useRef } from 'react'
import type { QuickFormat } from '../../data/model/publish-formats.ts'
import type { ShellCommand } from '../../electron/contract/shell-command.ts'
import type { DocumentActions } from '../document/document-menu.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'
import type { Screen } from './screens.ts'
import type { GivenFiles } from './use-given-files.ts'
import { isTyping } from './use-history-keys.ts'

/** What the shell's menu can do with an open dataset. */
interface WorkspaceActions {
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onShow: (screen: Screen) => void
  readonly onSave: (format: QuickFormat) => void
  readonly onDocument: DocumentActions
  readonly onImport: () => void
}

/** Does what the shell's menu asks, or a file that was opened from outside; without a dataset only what opens one. */
export function useShellCommands(given: GivenFiles, actions: WorkspaceActions | null): void {
  const { control, openView } = given
  const desk = useDesk()
  const held = useDocumentControl()
  const perform = useRef<(command: ShellCommand) => void>(() => undefined)
  useEffect(() => {
    perform.current = (command) => {
      if (command.kind === 'open') {
        const { file, view } = command
        const thenView = (): void => {
          if (view !== null && 'text' in view) openView(view.text)
          else if (view !== null) control.report(view.problem)
        }
        if (file === null) thenView()
        else control.openHandle(file, thenView)
      } else if (command.kind === 'choose') control.choose()
      else if (command.kind === 'import') actions?.onImport()
      else if (command.kind === 'open-bundled') control.openBundled()
      else if (command.kind === 'save') actions?.onSave(command.format)
      else if (command.kind === 'show') actions?.onShow(command.screen)
      else if (command.kind === 'save-dataset') void held.save()
      else if (command.kind === 'save-dataset-as') void held.saveAs()
      else if (command.kind === 'revert') actions?.onDocument.onRevert()
      else if (command.kind === 'clear-traces') actions?.onDocument.onTraces()
      else if (command.kind === 'licences') actions?.onDocument.onLicences()
      else if (!isTextChanged(command.kind)) (command.kind === 'undo' ? actions?.onUndo : actions?.onRedo)?.()
    }
  })
  useEffect(
    () =>
      desk.onCommand?.((command) => {
        perform.current(command)
      }),
    [desk],
  )
}

/** Text that is being typed has an undo of its own, and the menu's shortcut would take it away. */
function isTextChanged(kind: 'undo' | 'redo'): boolean {
  if (!isTyping(document.activeElement)) return false
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other call reaches a field's own undo
  return document.execCommand(kind)
}
