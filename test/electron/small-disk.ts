import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

/** Files and folders that a small disk has room for. */
const MOST_FILES = 400

/** An empty disk of `size` (`64k`) of this test’s own; `undefined` where none may be mounted. */
export function maybeSmallDisk(size: string): string | undefined {
  const folder = temporaryFolder()
  const mount = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${size},nr_inodes=${String(MOST_FILES)}`,
    'tmpfs',
    folder,
  ])
  if (mount.status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]))
  return folder
}

/** From now on nothing can be written to the disk, by anybody. */
export function sealDisk(folder: string): void {
  spawnSync('mount', ['-o', 'remount,ro', folder])
}
