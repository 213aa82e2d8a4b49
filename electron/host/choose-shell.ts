import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay } from './has-display.ts'

/** How this start shows the app, and if in the browser, why. */
type ChosenShell =
  | { readonly shell: 'electron'; readonly command: string; readonly commandArguments: readonly string[] }
  | {
      readonly shell: 'browser'
      readonly reason: 'asked' | 'no-runtime' | 'no-electron-build' | 'no-display'
    }

/** Built entry of the Electron shell, from the root. */
const ELECTRON_MAIN = join('out', 'electron', 'main.cjs')

/** Options that only the browser shell has: they ask for it. */
const BROWSER_OPTIONS = ['--browser', '--no-open', '--port', '--help', '-h']

/**
 * Electron where its runtime and this app's part for it are there, and a display to show it on; else the browser. Nothing is downloaded.
 *
 * The runtime is what the package `electron` says it is (`path.txt`), or lies in `ELECTRON_OVERRIDE_DIST_PATH`.
 */
export function chooseShell(
  root: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): ChosenShell {
  if (
    BROWSER_OPTIONS.some((option) => given.some((each) => each === option || each.startsWith(`${option}=`)))
  )
    return { shell: 'browser', reason: 'asked' }
  const command = maybeRuntime(root, environment)
  if (command === undefined) return { shell: 'browser', reason: 'no-runtime' }
  if (!existsSync(join(root, ELECTRON_MAIN))) return { shell: 'browser', reason: 'no-electron-build' }
  if (!hasDisplay(process.platform, environment)) return { shell: 'browser', reason: 'no-display' }
  return { shell: 'electron', command, commandArguments: [join(root, ELECTRON_MAIN), ...given] }
}

function maybeRuntime(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folder = join(root, 'node_modules', 'electron')
  const named = join(folder, 'path.txt')
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH']
  const executable = existsSync(named) ? readFileSync(named, 'utf8').trim() : override && 'electron'
  if (!executable) return undefined
  const path = join(override ?? join(folder, 'dist'), executable)
  return existsSync(path) ? path : undefined
}
