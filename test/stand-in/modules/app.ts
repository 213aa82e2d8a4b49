import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { App as ElectronApp, ProcessMetric, ProxyConfig } from 'electron'
import { startChromium, type Browser } from '../devtools/chromium.ts'
import { closePopUps } from '../devtools/pop-ups.ts'
import { KnownEvents, preventable } from '../known-events.ts'
import { strict } from '../strict.ts'
import { AppPaths } from './app-paths.ts'
import { CommandLine } from './command-line.ts'
import { openWindows } from './open-windows.ts'
import { SingleInstanceLock } from './single-instance.ts'

const EVENTS = [
  'ready',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'second-instance',
  'browser-window-created',
  'web-contents-created',
  'render-process-gone',
  'child-process-gone',
  // macOS only: a test emits them.
  'activate',
  'open-file',
  'open-url',
  'will-finish-launching',
] as const

type Known = Pick<
  ElectronApp,
  | 'name'
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'focus'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getPath'
  | 'setPath'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setProxy'
  | 'resolveProxy'
  | 'addRecentDocument'
  | 'clearRecentDocuments'
  | 'setAboutPanelOptions'
  | 'showAboutPanel'
>

/** Control your application's event lifecycle. Sentences quoted here are those of Electron's own documentation. */
class App extends KnownEvents implements Known {
  name = 'Electron'
  isPackaged = false
  commandLine = strict('commandLine', new CommandLine(process.argv))
  /** Set by `start`. */
  browser: Promise<Browser> | undefined
  private readonly paths = new AppPaths(this.commandLine.getSwitchValue('user-data-dir'))
  private readonly lock = new SingleInstanceLock()
  private readonly becameReady = Promise.withResolvers<undefined>()
  /** Running utility processes, by their number. */
  readonly utilities = new Map<number, Pick<ProcessMetric, 'pid' | 'type' | 'name'>>()
  private appPath = ''
  private version = ''
  private ready = false
  private quitting = false
  private isSandboxForced = false
  private proxy: ProxyConfig = { mode: 'system' }

  constructor() {
    super('app', EVENTS)
  }

  /** The main script: the one that is named, or that of the package.json in the named folder. */
  describe(appPath: string): string {
    if (/\.[cm]?js$/.test(appPath)) {
      this.appPath = dirname(appPath)
      return appPath
    }
    // Electron takes these fields from any app's package.json.
    const fields = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as Record<string, string>
    this.appPath = appPath
    // "A boolean property that returns true if the app is packaged": the archive's name tells, as its content here is a folder.
    this.isPackaged = basename(appPath) === 'app.asar'
    this.name = fields['productName'] ?? fields['name'] ?? basename(appPath)
    this.version = fields['version'] ?? ''
    return join(appPath, fields['main'] ?? 'index.js')
  }

  /** Emits `ready` once Chromium runs: after the main script's own turn, so that it can prepare. */
  async start(onBrowser: (browser: Browser) => void): Promise<void> {
    this.browser = startChromium(this.commandLine.forChromium(), () => {
      this.exit(0)
    })
    const browser = await this.browser
    await closePopUps(browser)
    Object.assign(process.versions, { chrome: browser.version })
    this.ready = true
    onBrowser(browser)
    this.emit('ready', preventable({}), {})
    this.becameReady.resolve(undefined)
  }

  /** "Returns Promise<void> - fulfilled when Electron is initialized." */
  async whenReady(): Promise<void> {
    await this.becameReady.promise
  }

  isReady(): boolean {
    return this.ready
  }

  /** "Try to close all windows. The before-quit event will be emitted first. If all windows are successfully closed, the will-quit event will be emitted and by default the application will terminate." */
  quit(): void {
    if (this.quitting) return
    const before = preventable({})
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    this.quitting = true
    for (const window of openWindows()) window.close()
    if (openWindows().length === 0) this.finish()
    else this.quitting = false
  }

  /** "All windows will be closed immediately without asking the user, and the before-quit and will-quit events will not be emitted." */
  exit(exitCode = 0): void {
    this.emit('quit', preventable({}), exitCode)
    process.exit(exitCode)
  }

  relaunch(): void {
    throw new Error('stand-in: nobody answers app.relaunch()')
  }

  /** "If you do not subscribe to this event and all windows are closed, the default behavior is to quit the app." */
  windowClosed(): void {
    if (openWindows().length > 0 || this.quitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  focus(): void {
    openWindows()[0]?.focus()
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getVersion(): string {
    return this.version
  }

  getAppPath(): string {
    return this.appPath
  }

  getPath(name: string): string {
    return this.paths.get(name)
  }

  setPath(name: string, path: string): void {
    this.paths.put(name, path)
  }

  getLocale(): string {
    return 'en-US'
  }

  getPreferredSystemLanguages(): string[] {
    return ['en-US']
  }

  /** "Enables full sandbox mode on the app. This means that all renderers will be launched sandboxed, regardless of the value of the sandbox flag in WebPreferences. This method can only be called before app is ready." */
  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
    this.isSandboxForced = true
  }

  get isSandboxEnabled(): boolean {
    return this.isSandboxForced
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    const message = { argv: chromiumOrder(process.argv), workingDirectory: process.cwd(), additionalData }
    return this.lock.request(this.getPath('userData'), message, (second) => {
      // "This event will be emitted inside the primary instance of your application when a second instance has been executed
      // and calls app.requestSingleInstanceLock()."
      const event = preventable({})
      this.emit('second-instance', event, second.argv, second.workingDirectory, second.additionalData)
    })
  }

  hasSingleInstanceLock(): boolean {
    return this.lock.isHeld
  }

  releaseSingleInstanceLock(): void {
    this.lock.giveBack()
  }

  /** "Array of ProcessMetric objects that correspond to memory and CPU usage statistics of all the processes associated with the app." Here: which they are. */
  getAppMetrics(): Pick<ProcessMetric, 'pid' | 'type' | 'name'>[] {
    return [{ pid: process.pid, type: 'Browser' }, ...this.utilities.values()]
  }

  setAppUserModelId(id: string): void {
    if (id === '') throw new Error('stand-in: an empty AppUserModelId')
  }

  /** "Sets the proxy settings for networks requests made without an associated Session." */
  async setProxy(config: ProxyConfig): Promise<void> {
    this.proxy = config
    return Promise.resolve()
  }

  async resolveProxy(): Promise<string> {
    return Promise.resolve(this.proxy.proxyRules === undefined ? 'DIRECT' : `PROXY ${this.proxy.proxyRules}`)
  }

  recentDocuments: string[] = []

  addRecentDocument(path: string): void {
    this.recentDocuments.push(path)
  }

  clearRecentDocuments(): void {
    this.recentDocuments = []
  }

  aboutPanel: object = {}

  setAboutPanelOptions(options: object): void {
    this.aboutPanel = options
  }

  showAboutPanel(): void {
    throw new Error('stand-in: nobody answers app.showAboutPanel()')
  }

  private finish(): void {
    const last = preventable({})
    this.emit('will-quit', last)
    if (last.defaultPrevented) this.quitting = false
    else this.exit(0)
  }
}

/**
 * "argv string[] - An array of the second instance's command line arguments. […] Note that the argument order might be changed and
 * additional arguments might be appended. If you need to maintain the exact arguments, it's advised to use additionalData instead."
 * Chromium writes the program, then all switches, then the rest; a value behind a switch is part of the rest.
 */
function chromiumOrder([program = '', ...given]: readonly string[]): string[] {
  const isSwitch = (argument: string): boolean => argument.startsWith('-')
  const own = ['--allow-file-access-from-files', '--enable-avfoundation']
  return [program, ...given.filter(isSwitch), ...own, ...given.filter((argument) => !isSwitch(argument))]
}

/** The app itself, and what only the stand-in calls. */
export const ownApp = new App()
export const app = strict('app', ownApp)

export const resourcesPath = (): string => join(dirname(process.execPath), 'resources')
