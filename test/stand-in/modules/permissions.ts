import type { Session } from 'electron'
import type { DevtoolsConnection } from '../devtools/connection.ts'
import { toBrowser } from '../scheme-addresses.ts'

type CheckHandler = Exclude<Parameters<Session['setPermissionCheckHandler']>[0], null>
type RequestHandler = Exclude<Parameters<Session['setPermissionRequestHandler']>[0], null>
type PermissionName = Parameters<CheckHandler>[1]

/** Chromium's own names for those of Electron's permissions that a page can ask about from outside. */
const IN_CHROMIUM = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  midi: ['midi'],
  media: ['camera', 'microphone'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'persistent-storage': ['persistent-storage'],
  'screen-wake-lock': ['screen-wake-lock'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
  'background-sync': ['background-sync'],
} as const satisfies Partial<Record<PermissionName, readonly string[]>>

/** The app's answers, asked before a page loads and enforced by Chromium. */
export class Permissions {
  checkHandler: CheckHandler | null = null
  requestHandler: RequestHandler | null = null

  /** "Returning true will allow the permission and false will reject it." Without handlers Electron grants all. */
  isGranted(permission: PermissionName, origin: string): boolean {
    if (this.checkHandler?.(null, permission, origin, { isMainFrame: true, requestingUrl: origin }) === true)
      return true
    if (this.requestHandler === null) return this.checkHandler === null
    let granted = false
    const details = { isMainFrame: true, requestingUrl: origin }
    // A handler that looks at the page itself can't be asked before there is one: it gets what exists, an empty object.
    const noPage = Object.create(null) as Parameters<RequestHandler>[0]
    this.requestHandler(
      noPage,
      permission,
      (answer) => {
        granted = answer
      },
      details,
    )
    return granted
  }

  async enforce(connection: DevtoolsConnection, url: string): Promise<void> {
    const { origin } = new URL(toBrowser(url))
    if (origin === 'null') return
    const names = Object.keys(IN_CHROMIUM) as (keyof typeof IN_CHROMIUM)[]
    await Promise.all(
      names.flatMap((permission) => {
        const setting = this.isGranted(permission, url) ? 'granted' : 'denied'
        return IN_CHROMIUM[permission].map((name) =>
          connection.root.send('Browser.setPermission', { permission: { name }, setting, origin }),
        )
      }),
    )
  }
}
