import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Everything a stand-in leaves in the file system lies in one folder of this name. */
export const FOLDER_PREFIX = 'electron-stand-in-'

const children = new Set<ChildProcess>()
let folder: string | undefined

/** A folder of this run, removed at its end: by this process, or by a watcher if this process was killed. */
export function ownFolder(name: string): string {
  if (folder === undefined) {
    folder = mkdtempSync(join(tmpdir(), FOLDER_PREFIX))
    watchOver(folder)
  }
  const own = join(folder, name)
  mkdirSync(own, { recursive: true, mode: 0o700 })
  return own
}

/** A child process that must not outlive this one. */
export function ownChild(child: ChildProcess): void {
  children.add(child)
  child.once('exit', () => children.delete(child))
}

/** Ends what was started and removes what was written. */
function removeRemains(): void {
  for (const child of children) killGroup(child)
  // Chromium's own children write for some milliseconds after it has gone, hence the retries.
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 25 })
}

/** A child that leads a group takes its own children with it. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

/** SIGKILL gives no time to tidy up: a shell outside our process group waits for the end of our pipe. */
function watchOver(path: string): void {
  // More than once: a dying process may write its last file after the folder has gone.
  const script = 'cat >/dev/null; for i in 1 2 3 4 5 6 7 8; do rm -rf "$1" 2>/dev/null; sleep 0.3; done'
  const watcher = spawn('/bin/sh', ['-c', script, 'watcher', path], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => undefined)
  watcher.unref()
}

process.on('exit', removeRemains)
