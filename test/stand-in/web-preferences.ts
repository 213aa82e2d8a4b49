import { isAbsolute } from 'node:path'
import type { WebPreferences } from 'electron'
import { refuseUnknown } from './strict.ts'

/** What a page from strangers must be confined by; any other value is unsafe, and can't be stood in for. */
const ONLY_SAFE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  plugins: false,
} as const satisfies WebPreferences

const HARMLESS = ['preload', 'devTools', 'spellcheck', 'additionalArguments', 'backgroundThrottling'] as const

/**
 * Refuses preferences that are unsafe or unknown.
 *
 * "preload: Specifies a script that will be loaded before other scripts run in the page. […] The value should be the absolute
 * file path to the script." (WebPreferences)
 */
export function checkWebPreferences(preferences: WebPreferences): void {
  for (const [key, safe] of Object.entries(ONLY_SAFE)) {
    const given: unknown = preferences[key as keyof typeof ONLY_SAFE]
    if (given !== undefined && given !== safe) {
      throw new Error(
        `stand-in: webPreferences.${key}: ${JSON.stringify(given)} is unsafe and is not stood in for`,
      )
    }
  }
  refuseUnknown('webPreferences', preferences, [...Object.keys(ONLY_SAFE), ...HARMLESS])
  if (preferences.preload !== undefined && !isAbsolute(preferences.preload)) {
    throw new Error('preload script must have absolute path')
  }
}
