import type { Session } from 'electron'

/** The one permission a page has: to put text on the clipboard when the reader asks for it. */
const GRANTED = 'clipboard-sanitized-write'

/** Denies every permission but one, however it is asked for. */
export function denyPermissions(session: Session): void {
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED)
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(permission === GRANTED)
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => {
    callback(null)
  })
}
