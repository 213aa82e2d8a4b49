import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How this start shows the app, and if in the browser, why. */
export type ChosenShell =
  | { readonly shell: 'electron'; readonly command: string; readonly commandArguments: readonly string[] }
  | { readonly shell: 'browser'; readonly reason: 'asked' | 'no-runtime' | 'no-electron-build' }

/** Built entry of the Electron shell, from the root. */
export const ELECTRON_MAIN = join('out', 'electron', 'main.cjs')

/**
 * Electron where its runtime and this app's part for it are there; else the browser. Nothing is downloaded.
 *
 * The runtime is what the package `electron` says it is (`path.txt`), or lies in `ELECTRON_OVERRIDE_DIST_PATH`.
 */
export function chooseShell(
  root: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): ChosenShell {
  if (given.includes('--browser')) return { shell: 'browser', reason: 'asked' }
  const command = maybeRuntime(root, environment)
  if (command === undefined) return { shell: 'browser', reason: 'no-runtime' }
  if (!existsSync(join(root, ELECTRON_MAIN))) return { shell: 'browser', reason: 'no-electron-build' }
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
