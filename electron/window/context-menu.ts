import { Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron'

/** What of a right click the menu depends on. */
type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/** Electron gives a page no menu of the right button, so that nothing could be copied or pasted by it. */
export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked)
    if (template.length > 0) Menu.buildFromTemplate(template).popup()
  })
}

/** Cut, copy, paste and select all, each where it can do something; nothing that would look anything up elsewhere. */
export function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Clicked): MenuItemConstructorOptions[] {
  if (isEditable)
    return [
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ]
  if (selectionText.trim() === '') return []
  return [
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}
