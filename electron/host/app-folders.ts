import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { homedir, tmpdir, uptime } from 'node:os'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'
import { keepUnsaved } from './recoveries.ts'

export interface AppFolders {
  /** Settings and window state; lasts. */
  readonly data: string
  /** This process's own folder for private copies of datasets; only its owner may read it, and it goes with `remove`. */
  readonly copies: string
  /** This process's own folder for anything else that must go: uploads, a browser profile. */
  readonly scratch: string
  /** Removes all that this process put there, but not `data`; a working copy with unsaved edits is kept for the next start. */
  remove: () => Promise<void>
}

const PRIVATE = 0o700

/**
 * Makes the folders of this process, and removes what processes that are no longer running left behind.
 *
 * `DISCLOSURE_DESK_HOME` names another data folder. Where the data folder can't be written, a new temporary one serves until
 * the process ends.
 */
export async function openAppFolders(environment: NodeJS.ProcessEnv = process.env): Promise<AppFolders> {
  const { data, isTemporary } = await writableFolder(dataFolder(process.platform, environment))
  const root = join(data, 'copies')
  await mkdir(root, { recursive: true, mode: PRIVATE })
  await removeStale(root, data)
  const own = join(root, `${process.pid}-${randomBytes(6).toString('hex')}`)
  const copies = join(own, 'datasets')
  const scratch = join(own, 'scratch')
  for (const folder of [own, copies, scratch]) await mkdir(folder, { mode: PRIVATE })
  return {
    data,
    copies,
    scratch,
    remove: async () => {
      await keepUnsaved(copies, data)
      await removeTree(isTemporary ? data : own)
    },
  }
}

/** Where the app keeps what lasts, as each platform has it. */
export function dataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const { DISCLOSURE_DESK_HOME: home, LOCALAPPDATA: local, XDG_DATA_HOME: xdg } = environment
  if (home) return home
  if (platform === 'win32') return join(local ?? join(homedir(), 'AppData', 'Local'), 'Disclosure Desk')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Disclosure Desk')
  return join(xdg?.startsWith('/') ? xdg : join(homedir(), '.local', 'share'), 'disclosure-desk')
}

async function writableFolder(wanted: string): Promise<{ data: string; isTemporary: boolean }> {
  try {
    await mkdir(wanted, { recursive: true, mode: PRIVATE })
    await rm(await mkdtemp(join(wanted, '.try-')), { recursive: true })
    return { data: wanted, isTemporary: false }
  } catch {
    // A locked home folder must not keep the app from starting.
    return { data: await mkdtemp(join(tmpdir(), 'disclosure-desk-')), isTemporary: true }
  }
}

async function removeStale(root: string, data: string): Promise<void> {
  const bootedAt = Date.now() - uptime() * 1000
  for (const name of await readdir(root)) {
    const pid = Number(/^(\d+)-[0-9a-f]{12}$/.exec(name)?.[1])
    if (Number.isNaN(pid)) continue
    const madeAt = await stat(join(root, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
    // After a restart of the machine the same number is another process.
    if (isRunning(pid) && madeAt >= bootedAt) continue
    await keepUnsaved(join(root, name, 'datasets'), data)
    await removeTree(join(root, name))
  }
}

/** A browser or a data process that has just ended may still hold a file for a moment. */
async function removeTree(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => undefined)
}
