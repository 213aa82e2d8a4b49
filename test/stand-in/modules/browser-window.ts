import type {
  BrowserWindow as ElectronBrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  WebPreferences,
} from 'electron'
import { KnownEvents, preventable } from '../known-events.ts'
import { refuseUnknown, strict } from '../strict.ts'
import { checkWebPreferences } from '../web-preferences.ts'
import { ownApp } from './app.ts'
import { addWindow, openWindows, removeWindow } from './open-windows.ts'
import { WebContents } from './web-contents.ts'

const EVENTS = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'resize',
  'resized',
  'move',
  'moved',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'enter-full-screen',
  'leave-full-screen',
  'page-title-updated',
  // Never emitted by a headless page: a test emits them.
  'unresponsive',
  'responsive',
  'session-end',
] as const

const OPTIONS = [
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'autoHideMenuBar',
  'useContentSize',
  'fullscreenable',
  'webPreferences',
]

type Known = Pick<
  ElectronBrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'hide'
  | 'focus'
  | 'isVisible'
  | 'isFocused'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'minimize'
  | 'restore'
  | 'isMinimized'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setTitle'
  | 'getTitle'
  | 'setBackgroundColor'
  | 'setRepresentedFilename'
  | 'setDocumentEdited'
  | 'setMenuBarVisibility'
>
type Shape = 'normal' | 'maximized' | 'minimized' | 'full-screen'

let lastId = 0

/** "Create and control browser windows." */
export class BrowserWindow extends KnownEvents implements Known {
  readonly id = ++lastId
  readonly webContents: WebContents
  /** For tests: the checked preferences this window was made with. */
  readonly ownPreferences: WebPreferences
  private readonly proxy: BrowserWindow
  private bounds: Rectangle
  private shape: Shape = 'normal'
  private title: string
  private isShown = false
  private isGone = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', EVENTS)
    refuseUnknown('BrowserWindow options', options, OPTIONS)
    const { webPreferences = {}, width = 800, height = 600 } = options
    checkWebPreferences(webPreferences)
    if (!ownApp.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    this.ownPreferences = webPreferences
    this.bounds = { x: options.x ?? 100, y: options.y ?? 100, width, height }
    this.title = options.title ?? ownApp.getName()
    this.webContents = new WebContents(webPreferences, { width, height })
    const proxy = strict('BrowserWindow', this)
    this.proxy = proxy
    this.webContents.onClose = () => {
      this.close()
    }
    // "Emitted when the web page has been rendered (while not being shown) and window can be displayed without a visual flash."
    // After the first painted frame, and on Wayland perhaps never (electron#48859).
    if (process.env['STAND_IN_NO_READY_TO_SHOW'] !== '1')
      this.webContents.once('did-finish-load', () => {
        void this.webContents.afterPaint().then(() => this.emit('ready-to-show'))
      })
    this.webContents.on('page-title-updated', (event: { defaultPrevented: boolean }, title: string) => {
      this.emit('page-title-updated', event, title, true)
      if (!event.defaultPrevented) this.title = title
    })
    addWindow(proxy)
    ownApp.emit('web-contents-created', preventable({}), this.webContents)
    ownApp.emit('browser-window-created', preventable({}), proxy)
    if (options.show !== false) this.show()
    return proxy
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows().filter((window) => window instanceof BrowserWindow)
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.isFocused()) ?? null
  }

  static fromWebContents(webContents: WebContents | undefined): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === webContents) ?? null
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
  }

  async capturePage(): Promise<Awaited<ReturnType<WebContents['capturePage']>>> {
    return this.webContents.capturePage()
  }

  /** "Shows and gives focus to the window." */
  show(): void {
    this.isShown = true
    this.emit('show')
    this.emit('focus')
  }

  hide(): void {
    this.isShown = false
    this.emit('hide')
  }

  focus(): void {
    this.emit('focus')
  }

  isVisible(): boolean {
    return this.isShown && this.shape !== 'minimized'
  }

  /** The oldest visible window has the focus. */
  isFocused(): boolean {
    return BrowserWindow.getAllWindows().find((window) => window.isVisible()) === this.proxy
  }

  /** "Try to close the window. This has the same effect as a user manually clicking the close button of the window. The web page may cancel the close though." */
  close(): void {
    if (this.isGone) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  /** "Force closing the window, the unload and beforeunload event won't be emitted for the web page, and close event will also not be emitted for this window, but it guarantees the closed event will be emitted." */
  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    removeWindow(this.proxy)
    this.webContents.destroy()
    this.emit('closed')
    ownApp.windowClosed()
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  maximize(): void {
    this.become('maximized', 'maximize')
  }

  unmaximize(): void {
    this.become('normal', 'unmaximize')
  }

  isMaximized(): boolean {
    return this.shape === 'maximized'
  }

  minimize(): void {
    this.become('minimized', 'minimize')
  }

  restore(): void {
    this.become('normal', 'restore')
  }

  isMinimized(): boolean {
    return this.shape === 'minimized'
  }

  setFullScreen(flag: boolean): void {
    this.become(flag ? 'full-screen' : 'normal', flag ? 'enter-full-screen' : 'leave-full-screen')
  }

  isFullScreen(): boolean {
    return this.shape === 'full-screen'
  }

  getBounds(): Rectangle {
    return { ...this.bounds }
  }

  /** "Contains the window bounds of the normal state." */
  getNormalBounds(): Rectangle {
    return { ...this.bounds }
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
    this.emit('resize')
    this.emit('move')
  }

  setTitle(title: string): void {
    this.title = title
  }

  getTitle(): string {
    return this.title
  }

  setBackgroundColor(_color: string): void {
    // Seen only before the first paint, which a headless page doesn't show.
  }

  setRepresentedFilename(_path: string): void {
    // macOS only.
  }

  setDocumentEdited(_isEdited: boolean): void {
    // macOS only.
  }

  setMenuBarVisibility(_isVisible: boolean): void {
    // A headless window shows no menu bar.
  }

  private become(shape: Shape, event: string): void {
    this.shape = shape
    this.emit(event)
  }
}
