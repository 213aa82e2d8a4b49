import { Menu, type MenuItemConstructorOptions } from 'electron'
import { say } from '../../data/model/words/say.ts'
import type { ShellCommand } from '../contract/shell-command.ts'

type Item = MenuItemConstructorOptions

interface MenuActions {
  readonly command: (command: ShellCommand) => void
  readonly about: () => void
}

/** Puts up the application menu, with the shortcuts of the platform. */
export function setMenu(actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, actions)))
}

/** The menu as each platform has it. Each item of ours has an id, by which tests find it. */
export function menuTemplate(platform: NodeJS.Platform, actions: MenuActions): Item[] {
  const isMac = platform === 'darwin'
  const menus = [fileMenu(isMac, actions), editMenu(isMac, actions), viewMenu(actions), windowMenu(isMac)]
  return [...(isMac ? [macMenu(actions)] : []), ...menus, helpMenu(isMac, actions)]
}

const LINE: Item = { type: 'separator' }

function macMenu(actions: MenuActions): Item {
  const roles = ['services', 'hide', 'hideOthers', 'unhide'] as const
  return {
    label: 'Disclosure Desk',
    submenu: [aboutItem(actions), LINE, ...roles.map((role) => ({ role })), LINE, { role: 'quit' }],
  }
}

function fileMenu(isMac: boolean, { command }: MenuActions): Item {
  return {
    label: say('menu.file'),
    submenu: [
      { ...own('open', 'CommandOrControl+O'), click: () => command({ kind: 'choose' }) },
      { ...own('open-bundled', 'CommandOrControl+Shift+O'), click: () => command({ kind: 'open-bundled' }) },
      { ...own('import', 'CommandOrControl+I'), click: () => command({ kind: 'import' }) },
      LINE,
      { ...own('save-dataset', 'CommandOrControl+S'), click: () => command({ kind: 'save-dataset' }) },
      {
        ...own('save-dataset-as', 'CommandOrControl+Shift+S'),
        click: () => command({ kind: 'save-dataset-as' }),
      },
      { ...own('revert'), click: () => command({ kind: 'revert' }) },
      LINE,
      { ...own('save-svg', 'CommandOrControl+E'), click: () => command({ kind: 'save', format: 'svg' }) },
      {
        ...own('save-png', 'CommandOrControl+Shift+E'),
        click: () => command({ kind: 'save', format: 'png' }),
      },
      { ...own('save-pdf'), click: () => command({ kind: 'save', format: 'pdf' }) },
      { ...own('save-csv', 'CommandOrControl+Alt+E'), click: () => command({ kind: 'save', format: 'csv' }) },
      LINE,
      { ...own('clear-traces'), click: () => command({ kind: 'clear-traces' }) },
      LINE,
      { role: isMac ? 'close' : 'quit' },
    ],
  }
}

function editMenu(isMac: boolean, { command }: MenuActions): Item {
  return {
    label: say('menu.edit'),
    submenu: [
      { ...own('undo', 'CommandOrControl+Z'), click: () => command({ kind: 'undo' }) },
      { ...own('redo', isMac ? 'Shift+Command+Z' : 'Control+Y'), click: () => command({ kind: 'redo' }) },
      LINE,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  }
}

function viewMenu({ command }: MenuActions): Item {
  return {
    label: say('menu.view'),
    submenu: [
      { ...own('overview'), click: () => command({ kind: 'show', screen: 'overview' }) },
      { ...own('explore', 'CommandOrControl+1'), click: () => command({ kind: 'show', screen: 'explore' }) },
      {
        ...own('commitments', 'CommandOrControl+2'),
        click: () => command({ kind: 'show', screen: 'commitments' }),
      },
      { ...own('publish', 'CommandOrControl+3'), click: () => command({ kind: 'show', screen: 'publish' }) },
      { ...own('sources', 'CommandOrControl+4'), click: () => command({ kind: 'show', screen: 'sources' }) },
      LINE,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // The key that a person presses for “Ctrl +” on most keyboards (electron#44226).
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
      { role: 'zoomOut' },
      LINE,
      { role: 'togglefullscreen' },
    ],
  }
}

function windowMenu(isMac: boolean): Item {
  // On macOS the role brings the system's own entries, and the list of windows.
  if (isMac) return { role: 'windowMenu' }
  return { label: say('menu.window'), submenu: [{ role: 'minimize' }, { role: 'close' }] }
}

function helpMenu(isMac: boolean, actions: MenuActions): Item {
  const licences: Item = { ...own('licences'), click: () => actions.command({ kind: 'licences' }) }
  return {
    label: say('menu.help'),
    role: 'help',
    submenu: isMac ? [licences] : [licences, LINE, aboutItem(actions)],
  }
}

function aboutItem(actions: MenuActions): Item {
  return { ...own('about'), click: actions.about }
}

type OwnId =
  | 'open'
  | 'open-bundled'
  | 'import'
  | 'save-dataset'
  | 'save-dataset-as'
  | 'revert'
  | 'clear-traces'
  | 'save-svg'
  | 'save-png'
  | 'save-pdf'
  | 'save-csv'
  | 'undo'
  | 'redo'
  | 'overview'
  | 'explore'
  | 'commitments'
  | 'publish'
  | 'sources'
  | 'about'
  | 'licences'

function own(id: OwnId, accelerator?: string): Item {
  return { id, label: say(`menu.${id}`), ...(accelerator === undefined ? {} : { accelerator }) }
}
