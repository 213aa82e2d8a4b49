import { existsSync, realpathSync } from 'node:fs'
import { posix, win32 } from 'node:path'

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_NAMES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** Where this platform keeps Chromium, Chrome and Edge, in the order to try them; the files need not exist. */
export function browserPlaces(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    )
    return WINDOWS_NAMES.flatMap((name) => folders.map((folder) => win32.join(folder, ...name)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')]
    return MAC_NAMES.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    )
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return [
    ...LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ]
}

/** A browser that can show an app window; `undefined` where none is installed. `DISCLOSURE_DESK_BROWSER` names another first. */
export function maybeBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const named = environment['DISCLOSURE_DESK_BROWSER']
  return [...(named ? [named] : []), ...browserPlaces(platform, environment)].find((place) =>
    existsSync(place),
  )
}

/** A snap may not read the app's own folder, only one of its own. */
export function isSnap(browser: string): boolean {
  return realpathSync(browser).includes('/snap')
}
