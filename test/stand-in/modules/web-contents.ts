import type {
  HandlerDetails,
  PrintToPDFOptions,
  WebContents as ElectronWebContents,
  WebPreferences,
} from 'electron'
import type { DevtoolsSession } from '../devtools/connection.ts'
import { KnownEvents, preventable } from '../known-events.ts'
import { captureWhenActive } from '../page/capture.ts'
import { answerFilePaths } from '../page/file-paths.ts'
import { FrameTree } from '../page/frame-tree.ts'
import { PageIpc, ignoreGonePage } from '../page/page-ipc.ts'
import { answerRequests } from '../page/page-requests.ts'
import { shareClipboard } from '../page/page-clipboard.ts'
import { openPage } from '../page/page-target.ts'
import { printToPdf } from '../page/print.ts'
import type { WebFrame } from '../page/web-frame.ts'
import { hearWindowOpens } from '../page/window-opens.ts'
import { isStandard, toApp, toBrowser } from '../scheme-addresses.ts'
import { strict } from '../strict.ts'
import { ownApp } from './app.ts'
import { nativeImage } from './native-image.ts'
import { nativeTheme } from './native-theme.ts'
import { handlerOf } from './protocol.ts'
import { ownSession, session as sessions } from './session.ts'
import { WEB_CONTENTS_EVENTS } from './web-contents-events.ts'

type Known = Pick<
  ElectronWebContents,
  | 'id'
  | 'loadURL'
  | 'getURL'
  | 'getTitle'
  | 'isDestroyed'
  | 'isCrashed'
  | 'isDevToolsOpened'
  | 'reload'
  | 'send'
  | 'executeJavaScript'
  | 'forcefullyCrashRenderer'
  | 'print'
  | 'printToPDF'
  | 'setWebRTCIPHandlingPolicy'
  | 'getWebRTCIPHandlingPolicy'
  | 'setVisualZoomLevelLimits'
  | 'getZoomLevel'
  | 'setZoomLevel'
  | 'close'
>
type WindowOpenHandler = (details: HandlerDetails) => { readonly action: 'allow' | 'deny' }

let lastId = 0
const living: WebContents[] = []

/** "Render and control web pages." */
export class WebContents extends KnownEvents implements Known {
  readonly id = ++lastId
  readonly session = sessions.defaultSession
  targetId = ''
  /** Called for `close()`; set by the window. */
  onClose: () => void = () => undefined
  private readonly frames = new FrameTree()
  private readonly page: Promise<DevtoolsSession>
  private readonly proxy: WebContents
  private readonly own = new Set<string>()
  private ipc: PageIpc | undefined
  private openHandler: WindowOpenHandler | undefined
  private rtcPolicy: ReturnType<Known['getWebRTCIPHandlingPolicy']> = 'default'
  private zoomLevel = 0
  private title = ''
  private isGone = false
  private isBroken = false

  constructor(preferences: WebPreferences, size: { readonly width: number; readonly height: number }) {
    super('webContents', WEB_CONTENTS_EVENTS)
    const proxy = strict('webContents', this)
    this.proxy = proxy
    living.push(proxy)
    this.page = this.open(preferences, size)
    this.page.catch((error: unknown) => {
      process.stderr.write(`stand-in: ${String(error)}\n`)
      ownApp.exit(70)
    })
    return proxy
  }

  static getAllWebContents(): WebContents[] {
    return [...living]
  }

  static fromId(id: number): WebContents | undefined {
    return living.find((contents) => contents.id === id)
  }

  /** "Returns WebContents | undefined - A WebContents instance with the given TargetID, or undefined if there is no WebContents associated with the given TargetID." */
  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return living.find((contents) => contents.targetId === targetId)
  }

  get mainFrame(): WebFrame | undefined {
    return this.frames.main
  }

  /** "The promise will resolve when the page has finished loading, and rejects if the page fails to load." */
  async loadURL(url: string): Promise<void> {
    const page = await this.page
    const { connection } = await browserOf()
    const scheme = new URL(url).protocol.slice(0, -1)
    if (isStandard(scheme) && handlerOf(scheme) === undefined)
      throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`)
    await ownSession.permissions.enforce(connection, url)
    const address = new URL(toBrowser(url)).href
    this.own.add(address)
    const finished = Promise.withResolvers<undefined>()
    const onFinish = () => finished.resolve(undefined)
    this.once('did-finish-load', onFinish)
    const { errorText } = await page.send('Page.navigate', { url: address })
    this.own.delete(address)
    if (errorText !== undefined) {
      this.off('did-finish-load', onFinish)
      const code = errorText.replace('net::', '')
      this.emit('did-fail-load', preventable({}), -2, code, url, true)
      throw new Error(`${code} (-2) loading '${url}'`)
    }
    await finished.promise
  }

  reload(): void {
    this.own.add(toBrowser(this.getURL()))
    void this.withPage((page) => page.send('Page.reload'))
  }

  getURL(): string {
    return this.frames.main?.url ?? ''
  }

  getTitle(): string {
    return this.title
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  isCrashed(): boolean {
    return this.isBroken
  }

  isDevToolsOpened(): boolean {
    return false
  }

  send(channel: string, ...values: unknown[]): void {
    this.ipc?.send(channel, values)
  }

  /** "Evaluates code in page." */
  async executeJavaScript(code: string): Promise<unknown> {
    const page = await this.page
    const given = await page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    })
    if (given.exceptionDetails !== undefined) throw new Error(given.exceptionDetails.exception?.description)
    return given.result.value
  }

  /** For the window's `ready-to-show`: a frame was painted. Headless Chromium paints hidden pages too. */
  async afterPaint(): Promise<void> {
    await this.executeJavaScript(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))',
    ).catch(() => undefined)
  }

  /** "Forcefully terminates the renderer process that is currently hosting this webContents. This will cause the render-process-gone event to be emitted." */
  forcefullyCrashRenderer(): void {
    void this.withPage((page) => page.send('Page.crash'))
  }

  /** "callback Function (optional): success boolean, failureReason string - Error description called back if the print fails." A test sets it: there is no printer. */
  print: Known['print'] = () => {
    throw new Error('stand-in: nobody answers webContents.print(); a test sets it first')
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return printToPdf(await this.page, options)
  }

  /** "Captures a snapshot of the page within rect. Omitting rect will capture the whole visible page." */
  async capturePage(): Promise<ReturnType<typeof nativeImage.createEmpty>> {
    const { data } = await captureWhenActive(await this.page)
    return nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
  }

  /** "Called before creating a window a new window is requested by the renderer, e.g. by window.open()." */
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: ReturnType<Known['getWebRTCIPHandlingPolicy']>): void {
    this.rtcPolicy = policy
  }

  getWebRTCIPHandlingPolicy(): ReturnType<Known['getWebRTCIPHandlingPolicy']> {
    return this.rtcPolicy
  }

  async setVisualZoomLevelLimits(_minimum: number, _maximum: number): Promise<void> {
    return Promise.resolve()
  }

  getZoomLevel(): number {
    return this.zoomLevel
  }

  /** "The original size is 0 and each increment above or below represents zooming 20% larger or smaller." */
  setZoomLevel(level: number): void {
    this.zoomLevel = level
  }

  close(): void {
    this.onClose()
  }

  /** The page goes, without asking anybody. */
  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    this.frames.clear()
    living.splice(living.indexOf(this.proxy), 1)
    void browserOf()
      .then(({ connection }) => connection.root.send('Target.closeTarget', { targetId: this.targetId }))
      .catch(ignoreGonePage)
    this.emit('destroyed')
  }

  private async open(preferences: WebPreferences, size: { readonly width: number; readonly height: number }) {
    await ownApp.whenReady()
    const { session, targetId } = await openPage(await browserOf(), size, preferences, (page) => {
      this.follow(page, preferences)
    })
    this.targetId = targetId
    this.frames.mainId = targetId
    await emulateTheme(session)
    nativeTheme.on('updated', () => void emulateTheme(session).catch(ignoreGonePage))
    return session
  }

  private follow(page: DevtoolsSession, preferences: WebPreferences): void {
    this.frames.follow(page)
    this.ipc = new PageIpc(page, this.frames, this.proxy, (error) => {
      process.stderr.write(`stand-in: the preload script failed: ${error.stack ?? error.message}\n`)
      this.emit('preload-error', preventable({}), preferences.preload, error)
    })
    answerFilePaths(page)
    answerRequests(page, this.id, {
      isMainFrame: (frameId) => frameId === this.frames.mainId,
      mayNavigate: (url, frameId, isRedirect) => this.mayNavigate(url, frameId, isRedirect),
    })
    page.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      // Chromium asks no server for these, so they never come to `answerRequests`.
      if (/^(https?|data|blob|javascript|file):/.test(url)) return
      // An empty page comes at once, prevented or not: that can't be stood in for.
      if (
        this.mayNavigate(url, frameId, false) ||
        (url.startsWith('about:') && frameId === this.frames.mainId)
      ) {
        process.stderr.write(`stand-in: the navigation to ${url} can't be held\n`)
        ownApp.exit(70)
      }
    })
    hearWindowOpens(page, (url, windowName, windowFeatures) => {
      this.judgeWindowOpen(url, windowName, windowFeatures)
    })
    shareClipboard(page)
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined)
        this.emit('did-navigate', preventable({}), toApp(frame.url), 200, 'OK')
    })
    page.on('Page.navigatedWithinDocument', ({ url }) => {
      this.emit('did-navigate-in-page', preventable({}), toApp(url), true)
    })
    page.on('Page.domContentEventFired', () => this.emit('dom-ready', preventable({})))
    page.on('Page.loadEventFired', () => void this.finishLoad(page).catch(ignoreGonePage))
    page.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map((value) => String(value.value ?? value.description)).join(' ')
      this.emit('console-message', preventable({ message, level: type }))
    })
    page.on('Inspector.targetCrashed', () => {
      this.breakDown()
    })
  }

  private async finishLoad(page: DevtoolsSession): Promise<void> {
    this.isBroken = false
    const { result } = await page.send('Runtime.evaluate', {
      expression: 'document.title',
      returnByValue: true,
    })
    this.title = String(result.value)
    this.emit('page-title-updated', preventable({}), this.title, true)
    this.emit('did-finish-load')
  }

  /**
   * "will-frame-navigate: Emitted when a user or the page wants to start navigation in any frame. […] will-navigate: […] on the
   * main frame. […] This event will not emit when the navigation is started programmatically with APIs like webContents.loadURL
   * and webContents.back." "will-redirect: Emitted when a server side redirect occurs during navigation." "Calling
   * event.preventDefault() will prevent the navigation."
   */
  private mayNavigate(url: string, frameId: string, isRedirect: boolean): boolean {
    const frame = this.frames.frame(frameId) ?? null
    const isMainFrame = frameId === this.frames.mainId
    const event = preventable({ url, isSameDocument: false, isMainFrame, frame, initiator: frame })
    if (isRedirect) {
      this.emit('will-redirect', event, url, false, isMainFrame, 1, 1)
      return !event.defaultPrevented
    }
    if (isMainFrame && this.own.has(toBrowser(url))) return true
    this.emit('will-frame-navigate', event)
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url, false, true, 1, 1)
    return !event.defaultPrevented
  }

  /** "If allowed […] a new window is created." Only a refusal is stood in for: a window that a page opened is closed at once. */
  private judgeWindowOpen(url: string, frameName: string, features: readonly string[]): void {
    const referrer = { url: this.getURL(), policy: 'default' as const }
    const details = { url: toApp(url), frameName, features: features.join(','), referrer }
    const answer = this.openHandler?.({ ...details, disposition: 'foreground-tab' }) ?? { action: 'allow' }
    if (answer.action === 'deny') return
    process.stderr.write(`stand-in: a new window for ${url} was not denied, and is not implemented\n`)
    ownApp.exit(70)
  }

  /** "Emitted when the renderer process unexpectedly disappears. This is normally because it was crashed or killed." */
  private breakDown(): void {
    this.isBroken = true
    const details = { reason: 'crashed', exitCode: 139 }
    this.emit('render-process-gone', preventable({}), details)
    ownApp.emit('render-process-gone', preventable({}), this.proxy, details)
  }

  private async withPage(work: (page: DevtoolsSession) => Promise<unknown>): Promise<void> {
    await work(await this.page).catch(ignoreGonePage)
  }
}

async function browserOf() {
  if (ownApp.browser === undefined) throw new Error('stand-in: the app has not started')
  return ownApp.browser
}

async function emulateTheme(page: DevtoolsSession): Promise<void> {
  const value = nativeTheme.themeSource === 'system' ? '' : nativeTheme.themeSource
  await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
}

export const webContents = strict('webContents', WebContents)
