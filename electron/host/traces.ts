import { existsSync, rmSync } from 'node:fs'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Traces } from '../contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import type { AppFolders } from './app-folders.ts'
import type { SessionFile } from './session-file.ts'
import { createRecoveries, recoveriesFolder } from './recoveries.ts'

/** In the app's folder: where Electron's Chromium keeps what it keeps. */
export const BROWSER_PROFILE = 'window'
/** In the app's folder: the profile goes before Chromium runs again. */
const PROFILE_IS_CLEARED = 'clear-window'

type TraceFolders = Pick<AppFolders, 'data' | 'copies'>

/** What the app keeps on this machine, the open dataset's working copy first. */
export async function listTraces(folders: TraceFolders, open: DatasetInfo | null): Promise<Traces> {
  const recoveries = await createRecoveries(folders.data).list()
  const traces: Traces = [
    { kind: 'working-copy', name: open?.name ?? null, bytes: await bytesIn(folders.copies) },
    ...(await Promise.all(
      recoveries.map(async ({ folder, record }) => ({
        kind: 'unsaved-edits' as const,
        name: record.name,
        bytes: await bytesIn(folder),
      })),
    )),
    { kind: 'last-view', name: null, bytes: await bytesIn(join(folders.data, 'session.json')) },
    { kind: 'window-place', name: null, bytes: await bytesIn(join(folders.data, 'window.json')) },
    { kind: 'browser-profile', name: null, bytes: await bytesIn(join(folders.data, BROWSER_PROFILE)) },
  ]
  return traces.filter(({ bytes }) => bytes > 0)
}

/**
 * Removes what an earlier run left, the last view and the window's place. The open dataset's copy goes when the app ends; Chromium's folder,
 * which it writes to while it runs, before the next start.
 */
export async function clearTraces({ data }: TraceFolders, session: SessionFile): Promise<void> {
  await session.forget()
  for (const path of [recoveriesFolder(data), join(data, 'session.json'), join(data, 'window.json')])
    await rm(path, { recursive: true, force: true })
  // Last: on a full disk there is room for it now.
  if ((await bytesIn(join(data, BROWSER_PROFILE))) > 0) await writeFile(join(data, PROFILE_IS_CLEARED), '')
}

/** Does what Clear Traces left for the next start. Before Chromium runs; never throws. */
export function clearBrowserProfile(data: string): void {
  if (!existsSync(join(data, PROFILE_IS_CLEARED))) return
  try {
    rmSync(join(data, BROWSER_PROFILE), { recursive: true, force: true })
    rmSync(join(data, PROFILE_IS_CLEARED), { force: true })
  } catch {
    // Another instance runs in it: the next start tries again.
  }
}

async function bytesIn(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.size
  const inside = await readdir(path)
  const sizes = await Promise.all(inside.map((name) => bytesIn(join(path, name))))
  return sizes.reduce((sum, size) => sum + size, 0)
}
