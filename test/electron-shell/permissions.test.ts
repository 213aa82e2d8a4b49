import { readFileSync } from 'node:fs'
import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { denyPermissions } from '../../electron/window/permissions.ts'

/** Every name that Electron's own types give a permission. */
function permissionNames(): readonly string[] {
  const types = readFileSync('node_modules/electron/electron.d.ts', 'utf8')
  const names = new Set<string>()
  for (const [, list = ''] of types.matchAll(/permission: ((?:'[\w-]+'(?: \| )?)+)/g)) {
    for (const [, name = ''] of list.matchAll(/'([\w-]+)'/g)) names.add(name)
  }
  return [...names]
}

/** Notes the handlers that it is given. */
function recordingSession() {
  const given: Partial<Record<keyof Session, unknown>> = {}
  const set = (name: keyof Session) => (handler: unknown) => {
    given[name] = handler
  }
  const session: Partial<Record<keyof Session, unknown>> = {
    setPermissionCheckHandler: set('setPermissionCheckHandler'),
    setPermissionRequestHandler: set('setPermissionRequestHandler'),
    setDevicePermissionHandler: set('setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: set('setDisplayMediaRequestHandler'),
  }
  // These four are all that `denyPermissions` calls.
  denyPermissions(session as unknown as Session)
  return given as {
    setPermissionCheckHandler: (contents: null, permission: string) => boolean
    setPermissionRequestHandler: (
      contents: null,
      permission: string,
      callback: (answer: boolean) => void,
    ) => void
    setDevicePermissionHandler: (details: { deviceType: string }) => boolean
    setDisplayMediaRequestHandler: (request: object, callback: (streams: object | null) => void) => void
  }
}

describe('a page’s permissions', () => {
  it('are found in Electron’s types', () => {
    expect(permissionNames()).toContain('geolocation')
    expect(permissionNames().length).toBeGreaterThan(40)
  })

  it.each(permissionNames())(
    '%s is denied when checked and when requested, unless it writes text to the clipboard',
    (name) => {
      const session = recordingSession()
      let granted: boolean | undefined
      session.setPermissionRequestHandler(null, name, (answer) => {
        granted = answer
      })
      const isText = name === 'clipboard-sanitized-write'
      expect([session.setPermissionCheckHandler(null, name), granted]).toEqual([isText, isText])
    },
  )

  it.each(['hid', 'serial', 'usb'])('no %s device is given, nor the screen', (deviceType) => {
    const session = recordingSession()
    let streams: object | null | undefined
    session.setDisplayMediaRequestHandler({}, (answer) => {
      streams = answer
    })
    expect([session.setDevicePermissionHandler({ deviceType }), streams]).toEqual([false, null])
  })
})
