import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { releaseAndRemove, waitForLock } from '../../data/dataset/file/file-lock.ts'
import { whileAtGate } from './gate.ts'
import { lockOf, removeLeftFolders, removeTree } from './left-folders.ts'
import { isUnsavedKept } from './recoveries.ts'

/** Who owns a run's folder: the app, whose unsaved edits are kept for the next start, or one command, which ends all or nothing. */
export type FolderOwner = 'app' | 'command'

export interface AppFolders {
  /** Settings and window state; lasts. */
  readonly data: string
  /** Name of this run among all: nothing of another run has it. */
  readonly run: string
  /** This run's own folder for private copies of datasets; only its owner may read it, and it goes with `remove`. */
  readonly copies: string
  /** This run's own folder for anything else that must go: uploads, a browser profile. */
  readonly scratch: string
  /** Removes all that this run put there, but not `data`; the app's working copy with unsaved edits is kept for the next start. */
  remove: () => Promise<void>
}

const PRIVATE = 0o700
/** How long a start waits for another that looks through the folders. */
const GATE_PATIENCE_MS = 5000

/**
 * Makes the folders of this run, held by a lock until it ends, and removes those of runs whose lock is free.
 *
 * `DISCLOSURE_DESK_HOME` names another data folder. Where the data folder can't be written, or is on a full disk, a new temporary one
 * serves until the process ends.
 */
export async function openAppFolders(
  environment: NodeJS.ProcessEnv = process.env,
  owner: FolderOwner = 'app',
): Promise<AppFolders> {
  try {
    return await openFoldersIn(dataFolder(process.platform, environment), owner)
  } catch {
    // A locked home folder must not keep the app from starting.
    const data = await mkdtemp(join(tmpdir(), 'disclosure-desk-'))
    const folders = await openFoldersIn(data, owner)
    const remove = async (): Promise<void> => {
      await folders.remove()
      await removeTree(data)
    }
    return { ...folders, remove }
  }
}

async function openFoldersIn(data: string, owner: FolderOwner): Promise<AppFolders> {
  await mkdir(data, { recursive: true, mode: PRIVATE })
  // Whether files can be written there, and not only found.
  await rm(await mkdtemp(join(data, '.try-')), { recursive: true })
  const root = join(data, 'copies')
  await mkdir(root, { recursive: true, mode: PRIVATE })
  const make = (): Promise<RunFolder> => makeRunFolder(root, owner)
  const made = await whileAtGate(data, GATE_PATIENCE_MS, async () => {
    await removeLeftFolders(root, data)
    return await make()
  })
  // A start that finds no way through the gate removes nothing, and works all the same.
  const { run, copies, scratch, own, release } = typeof made === 'string' ? await make() : made
  return {
    data,
    run,
    copies,
    scratch,
    remove: async () => {
      // What can't be moved stays: the next start finds it there.
      if (owner === 'command' || (await isUnsavedKept(copies, data))) await removeTree(own)
      await release()
    },
  }
}

interface RunFolder extends Pick<AppFolders, 'run' | 'copies' | 'scratch'> {
  readonly own: string
  readonly release: () => Promise<void>
}

/** The folder of a new run, and its lock. On a disk that knows no locks nobody can find out that it has ended, and it stays. */
async function makeRunFolder(root: string, owner: FolderOwner): Promise<RunFolder> {
  const run = `${owner}-${randomBytes(6).toString('hex')}`
  const own = join(root, run)
  // Before the folder: one that is there and not held was left behind.
  const lock = await waitForLock(lockOf(own), GATE_PATIENCE_MS)
  const copies = join(own, 'datasets')
  const scratch = join(own, 'scratch')
  const release = async (): Promise<void> => {
    if (typeof lock === 'object') await releaseAndRemove(lockOf(own), lock)
  }
  try {
    for (const folder of [own, copies, scratch]) await mkdir(folder, { mode: PRIVATE })
  } catch (error) {
    await removeTree(own)
    await release()
    throw error
  }
  return { run, own, copies, scratch, release }
}

/** Where the app keeps what lasts, as each platform has it. */
export function dataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const { DISCLOSURE_DESK_HOME: home, LOCALAPPDATA: local, XDG_DATA_HOME: xdg } = environment
  if (home) return home
  if (platform === 'win32') return join(local ?? join(homedir(), 'AppData', 'Local'), 'Disclosure Desk')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Disclosure Desk')
  return join(xdg?.startsWith('/') ? xdg : join(homedir(), '.local', 'share'), 'disclosure-desk')
}
