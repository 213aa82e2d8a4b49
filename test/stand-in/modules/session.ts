import type { ProxyConfig, Session as ElectronSession } from 'electron'
import { KnownEvents } from '../known-events.ts'
import { strict } from '../strict.ts'
import { Permissions } from './permissions.ts'
import { protocol } from './protocol.ts'
import { WebRequest } from './web-request.ts'

type Known = Pick<
  ElectronSession,
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setProxy'
  | 'resolveProxy'
  | 'setSpellCheckerEnabled'
  | 'isSpellCheckerEnabled'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setSpellCheckerLanguages'
  | 'getSpellCheckerLanguages'
  | 'isPersistent'
  | 'clearCache'
  | 'clearStorageData'
>
type Handler<Method extends keyof Known> = Known[Method] extends (handler: infer H, ...rest: infer _R) => void
  ? H
  : never

/** "Manage browser sessions, cookies, cache, proxy settings, etc." There is one: the default. */
class Session extends KnownEvents implements Known {
  readonly permissions = new Permissions()
  readonly webRequest = strict('webRequest', new WebRequest())
  readonly protocol = protocol
  /** For tests: what the app has set. */
  readonly settings: {
    deviceHandler: Handler<'setDevicePermissionHandler'>
    displayMediaHandler: Handler<'setDisplayMediaRequestHandler'>
    dictionaryAddress: string | undefined
  } = { deviceHandler: null, displayMediaHandler: null, dictionaryAddress: undefined }

  private proxy: ProxyConfig = { mode: 'system' }
  private isSpellChecking = true
  private languages = ['en-US']

  constructor() {
    super('session', ['will-download', 'spellcheck-dictionary-download-begin'])
  }

  /** For tests: what was cleared. */
  readonly cleared: string[] = []

  /** "Returns Promise<void> - resolves when the cache clear operation is complete." */
  async clearCache(): Promise<void> {
    this.cleared.push('cache')
    return Promise.resolve()
  }

  /** "Returns Promise<void> - resolves when the storage data has been cleared." */
  async clearStorageData(): Promise<void> {
    this.cleared.push('storage')
    return Promise.resolve()
  }

  setPermissionCheckHandler(handler: Handler<'setPermissionCheckHandler'>): void {
    this.permissions.checkHandler = handler
  }

  setPermissionRequestHandler(handler: Handler<'setPermissionRequestHandler'>): void {
    this.permissions.requestHandler = handler
  }

  setDevicePermissionHandler(handler: Handler<'setDevicePermissionHandler'>): void {
    this.settings.deviceHandler = handler
  }

  setDisplayMediaRequestHandler(handler: Handler<'setDisplayMediaRequestHandler'>): void {
    this.settings.displayMediaHandler = handler
  }

  /** "Sets the proxy settings." The stand-in's Chromium never has a network, whatever they are. */
  async setProxy(config: ProxyConfig): Promise<void> {
    this.proxy = config
    return Promise.resolve()
  }

  async resolveProxy(_url: string): Promise<string> {
    return Promise.resolve(this.proxy.proxyRules === undefined ? 'DIRECT' : `PROXY ${this.proxy.proxyRules}`)
  }

  /** "Sets whether to enable the builtin spell checker." */
  setSpellCheckerEnabled(enable: boolean): void {
    this.isSpellChecking = enable
  }

  isSpellCheckerEnabled(): boolean {
    return this.isSpellChecking
  }

  /** "By default Electron will download hunspell dictionaries from the Chromium CDN. If you want to override this behavior you can use this API to point the dictionary downloader at your own hosted version." */
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.settings.dictionaryAddress = url
  }

  setSpellCheckerLanguages(languages: string[]): void {
    this.languages = languages
  }

  getSpellCheckerLanguages(): string[] {
    return this.languages
  }

  /** "The default session of the app" keeps its data on disk in Electron; here it ends with the run. */
  isPersistent(): boolean {
    return true
  }
}

export const ownSession = new Session()
export const session = strict('session', { defaultSession: strict('defaultSession', ownSession) })
