import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

/** An empty disk of `size` (`64k`) of this test’s own; `undefined` where none may be mounted. */
export function maybeSmallDisk(size: string): string | undefined {
  const folder = temporaryFolder()
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  if (mount.status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', [folder]))
  return folder
}

/** From now on nothing can be written to the disk, by anybody. */
export function sealDisk(folder: string): void {
  spawnSync('mount', ['-o', 'remount,ro', folder])
}
