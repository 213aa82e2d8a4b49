import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from '@playwright/test'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BUILT_MAIN = join(ROOT, 'out/electron/main.cjs')
const STAND_IN = fileURLToPath(new URL('electron-stand-in', import.meta.url))

interface DeskRuntime {
  readonly kind: 'electron' | 'stand-in'
  readonly executablePath: string
}

/** The real runtime where it is installed, else the stand-in. */
function deskRuntime(): DeskRuntime {
  const packageFolder = join(ROOT, 'node_modules/electron')
  const named = join(packageFolder, 'path.txt')
  if (process.env['DISCLOSURE_DESK_STAND_IN'] !== '1' && existsSync(named)) {
    const executablePath = join(packageFolder, 'dist', readFileSync(named, 'utf8').trim())
    if (existsSync(executablePath)) return { kind: 'electron', executablePath }
  }
  return { kind: 'stand-in', executablePath: STAND_IN }
}

/** Why no Electron spec can run on this machine; `undefined`: they can. */
export function maybeWhyNoRuntime(): string | undefined {
  if (deskRuntime().kind === 'electron' || process.platform !== 'win32') return undefined
  return 'Skipped: the Electron specs. The runtime is not installed, and its stand-in does not run on Windows.'
}

let isAnnounced = false

/** Says once per test process which runtime the specs ran on. */
export function announceRuntime(): DeskRuntime {
  const runtime = deskRuntime()
  if (!isAnnounced) {
    isAnnounced = true
    const sentence =
      runtime.kind === 'electron'
        ? 'Electron specs run on the real Electron runtime.'
        : 'Electron specs run on the STAND-IN: the Electron runtime is not installed here.'
    process.stderr.write(`\n${sentence}\n\n`)
  }
  return runtime
}

export interface LaunchOptions {
  /** A main script, or the folder whose package.json names it; the built app by default. */
  readonly appFolder?: string
  /** Arguments behind the folder, as a reader would give them. */
  readonly arguments?: readonly string[]
  /** Settings and the single-instance lock lie here; otherwise the runtime's own folder. */
  readonly userData?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts a built app under Playwright, on whichever runtime there is. */
export async function launchDesk(options: LaunchOptions = {}): Promise<ElectronApplication> {
  const { executablePath } = announceRuntime()
  const switches = options.userData === undefined ? [] : [`--user-data-dir=${options.userData}`]
  return _electron.launch({
    executablePath,
    args: [...switches, resolve(options.appFolder ?? BUILT_MAIN), ...(options.arguments ?? [])],
    env: { ...stringsOf(process.env), ...options.environment },
    cwd: ROOT,
    timeout: 30_000,
  })
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
