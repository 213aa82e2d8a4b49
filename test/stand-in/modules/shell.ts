import type { Shell } from 'electron'
import { strict } from '../strict.ts'

const unanswered = (name: string) => (): never => {
  throw new Error(`stand-in: nobody answers shell.${name}; a test sets it first`)
}

/** "Manage files and URLs using their default applications." The stand-in opens nothing: a test sets what it expects. */
export const shell = strict('shell', {
  openExternal: unanswered('openExternal'),
  openPath: unanswered('openPath'),
  showItemInFolder: unanswered('showItemInFolder'),
  beep: () => undefined,
} satisfies Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep'>)
