import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserPlaces, maybeBrowser } from '../../../electron/browser-shell/find-browser.ts'
import { hasDisplay } from '../../../electron/host/has-display.ts'
import { windowArguments } from '../../../electron/browser-shell/open-window.ts'
import { showWindow, type ShellWindow } from '../../../electron/browser-shell/show-window.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const ADDRESS = 'http://127.0.0.1:1234/path/#key'

beforeEach(() => {
  vi.stubEnv('DISPLAY', ':0')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** A browser that writes down how it was started, then does as `script` says. */
function useBrowser(script: string): string {
  const folder = temporaryFolder()
  const browser = join(folder, 'browser')
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/given\n${script}\n`)
  chmodSync(browser, 0o755)
  vi.stubEnv('DISCLOSURE_DESK_BROWSER', browser)
  return join(folder, 'given')
}

function openShell(mayOpen = true): { window: ShellWindow; said: string[]; ends: string[]; scratch: string } {
  const said: string[] = []
  const ends: string[] = []
  const scratch = temporaryFolder()
  const window = showWindow({
    mayOpen,
    scratch,
    run: 'app-0123456789ab',
    end: () => ends.push('ended'),
    write: (sentence) => said.push(sentence),
    returnMs: 50,
  })
  return { window, said, ends, scratch }
}

test.skipIf(process.platform === 'win32')('closing the window ends the run', async () => {
  const given = useBrowser('sleep 0.3')
  const { ends, scratch, window } = openShell()
  await window.show(ADDRESS)
  window.onPage({ kind: 'shown', page: 'window' })
  await expect.poll(() => ends).toEqual(['ended'])
  expect(readFileSync(given, 'utf8')).toMatch(
    new RegExp(
      `^--app=file://${scratch}/profile/open-\\w+/disclosure-desk.html\n--user-data-dir=${scratch}/profile\n`,
    ),
  )
  expect(readFileSync(given, 'utf8')).not.toContain(ADDRESS)
  await window.close()
})

test.skipIf(process.platform === 'win32')(
  'a browser that goes on without its window, as on macOS, is ended with it; a page that comes back goes on',
  async () => {
    useBrowser('exec sleep 30')
    const { ends, window } = openShell()
    await window.show(ADDRESS)
    window.onPage({ kind: 'shown', page: 'loaded once' })
    window.onPage({ kind: 'closing', page: 'loaded once' })
    window.onPage({ kind: 'shown', page: 'loaded again' })
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(ends).toEqual([])
    window.onPage({ kind: 'closing', page: 'loaded again' })
    await expect.poll(() => ends).toEqual(['ended'])
    await window.close()
  },
)

test.skipIf(process.platform === 'win32')(
  'a page of another browser that closes ends nothing while the window is open, in whatever order pages come and go',
  async () => {
    useBrowser('exec sleep 30')
    const { ends, window } = openShell()
    await window.show(ADDRESS)
    window.onPage({ kind: 'shown', page: 'window' })
    window.onPage({ kind: 'shown', page: 'second browser' })
    window.onPage({ kind: 'closing', page: 'second browser' })
    // A page that is loaded again may be shown before it is known that it closed.
    window.onPage({ kind: 'shown', page: 'window, loaded again' })
    window.onPage({ kind: 'closing', page: 'window' })
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(ends).toEqual([])
    window.onPage({ kind: 'closing', page: 'window, loaded again' })
    await expect.poll(() => ends).toEqual(['ended'])
    await window.close()
  },
)

test.skipIf(process.platform === 'win32')('a window that does not open leaves the address', async () => {
  useBrowser('exit 1')
  const { ends, said, window } = openShell()
  await window.show(ADDRESS)
  await expect
    .poll(() => said.at(-1))
    .toContain(`did not open. Open this address instead; it works once, and is for you alone:\n${ADDRESS}`)
  expect(ends).toEqual([])
  await window.close()
})

test.skipIf(process.platform === 'win32')(
  'the file that leads the browser to the address is its owner’s alone, and goes once the address was used',
  async () => {
    useBrowser('exec sleep 30')
    const { said, scratch, window } = openShell()
    await window.show(ADDRESS)
    const profile = join(scratch, 'profile')
    const folder = join(profile, readdirSync(profile).find((name) => name.startsWith('open-')) ?? '')
    const file = join(folder, 'disclosure-desk.html')
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600])
    expect(readFileSync(file, 'utf8')).toContain(`location.replace("${ADDRESS}")`)
    expect(said.join()).not.toContain(ADDRESS)
    window.onPage({ kind: 'entered' })
    await expect.poll(() => existsSync(folder)).toBe(false)
    await window.close()
  },
)

test('a browser that asks without a key is told to the person, and ends nothing', async () => {
  const { ends, said, window } = openShell(false)
  window.onPage({ kind: 'asked' })
  expect(said.join()).toContain('was not let in: it has no key. If it was you, press Enter here')
  expect(ends).toEqual([])
  await window.close()
})

test('without a display, or when none is wanted, the address is printed', async () => {
  vi.stubEnv('DISPLAY', '')
  vi.stubEnv('WAYLAND_DISPLAY', '')
  const unwanted = openShell(false)
  await unwanted.window.show(ADDRESS)
  expect(unwanted.said.join()).toContain(ADDRESS)
  expect([
    hasDisplay('linux', {}),
    hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' }),
    hasDisplay('darwin', {}),
  ]).toEqual([false, true, true])
})

test('the window’s browser keeps its sandbox but for root, and knows no host but 127.0.0.1', () => {
  const given = windowArguments(ADDRESS, '/profile', false)
  expect(given.filter((argument) => /sandbox|web-security|test-type/.test(argument))).toEqual([])
  expect(given).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')
  expect(windowArguments(ADDRESS, '/profile', true)).toContain('--no-sandbox')
})

test('Chrome, Chromium and Edge are looked for where each platform keeps them', () => {
  expect(browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  )
  expect(browserPlaces('darwin', {})).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(browserPlaces('linux', { PATH: '/usr/bin:relative' })).toContain('/usr/bin/chromium')
  expect(maybeBrowser('win32', {})).toBeUndefined()
})
