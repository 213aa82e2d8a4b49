import type { Menu as ElectronMenu, MenuItem as ElectronMenuItem, MenuItemConstructorOptions } from 'electron'
import { KnownEvents } from '../known-events.ts'
import { refuseUnknown, strict } from '../strict.ts'
import { ownApp } from './app.ts'
import { openWindows } from './open-windows.ts'
import { ROLES, checkAccelerator } from './menu-roles.ts'

type Options = Omit<MenuItemConstructorOptions, 'submenu'> & {
  readonly submenu?: readonly Options[] | OneMenu
}

const KNOWN = [
  'id',
  'label',
  'accelerator',
  'role',
  'type',
  'click',
  'enabled',
  'visible',
  'checked',
  'submenu',
  'toolTip',
  'sublabel',
  'acceleratorWorksWhenHidden',
]

/** "Add items to native application menus and context menus." */
class OneMenuItem implements Pick<
  ElectronMenuItem,
  'id' | 'label' | 'enabled' | 'visible' | 'checked' | 'type'
> {
  readonly id: string
  readonly label: string
  readonly accelerator: string | undefined
  readonly role: MenuItemConstructorOptions['role']
  readonly type: ElectronMenuItem['type']
  readonly submenu: OneMenu | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  private readonly onClick: MenuItemConstructorOptions['click']

  constructor(options: Options) {
    refuseUnknown('MenuItem', options, KNOWN)
    const defaults = options.role === undefined ? undefined : ROLES[options.role]
    if (options.role !== undefined && defaults === undefined) {
      throw new Error(`stand-in: the menu role '${options.role}' is not implemented`)
    }
    this.id = options.id ?? ''
    this.label = options.label ?? defaults?.label ?? ''
    this.accelerator = options.accelerator ?? defaults?.accelerator
    this.role = options.role
    const { submenu } = options
    this.submenu = submenu === undefined || submenu instanceof OneMenu ? submenu : buildFromTemplate(submenu)
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu')
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.onClick = options.click
    if (this.accelerator !== undefined) checkAccelerator(this.accelerator)
    if (this.type !== 'separator' && this.label === '')
      throw new Error('stand-in: a menu item without a label')
  }

  /** "A Function that is fired when the MenuItem receives a click event." A disabled item receives none. */
  click(): void {
    if (!this.enabled || !this.visible) throw new Error(`stand-in: '${this.label}' can't be clicked now`)
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.role === 'quit') ownApp.quit()
    else if (this.role === 'close') openWindows()[0]?.close()
    else if (this.role !== undefined)
      throw new Error(`stand-in: clicking the role '${this.role}' is not implemented`)
    else {
      // The listener is typed with Electron's own item and window; it gets those of the stand-in.
      const call = this.onClick as
        ((item: object, window: object | undefined, event: object) => void) | undefined
      call?.(this, openWindows()[0], { triggeredByAccelerator: false })
    }
  }
}

let applicationMenu: OneMenu | null = null

/** "Create native application menus and context menus." */
class OneMenu extends KnownEvents implements Pick<ElectronMenu, 'popup' | 'closePopup'> {
  readonly items: OneMenuItem[] = []

  constructor() {
    super('Menu', ['menu-will-show', 'menu-will-close'])
  }

  static buildFromTemplate(template: readonly Options[]): OneMenu {
    return buildFromTemplate(template)
  }

  /** "Sets menu as the application menu on macOS. On Windows and Linux, the menu will be set as each window's top menu." */
  static setApplicationMenu(menu: OneMenu | null): void {
    applicationMenu = menu
  }

  static getApplicationMenu(): OneMenu | null {
    return applicationMenu
  }

  append(item: OneMenuItem): void {
    this.items.push(item)
  }

  /** "Returns MenuItem | null the item with the specified id", in submenus as well. */
  getMenuItemById(id: string): OneMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found !== undefined && found !== null) return found
    }
    return null
  }

  popup(): void {
    this.emit('menu-will-show')
  }

  closePopup(): void {
    this.emit('menu-will-close')
  }
}

function buildFromTemplate(template: readonly Options[]): OneMenu {
  const menu = strict('Menu', new OneMenu())
  for (const options of template) menu.append(strict('MenuItem', new OneMenuItem(options)))
  return menu
}

export const Menu = strict('Menu', OneMenu)
export const MenuItem = strict('MenuItem', OneMenuItem)
