import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything about a folder that a visitor could have changed: names, kinds, sizes, times, contents. */
export function snapshotOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .sort()
    .map((name) => {
      const path = join(folder, name)
      const stats = lstatSync(path, { bigint: true })
      const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
      // Reading a file changes the time it was read, and nothing else may change.
      const facts = [name, kind, stats.mode, stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino]
      const isShort = stats.isFile() && stats.size < 50_000_000n
      return [...facts, isShort ? createHash('sha256').update(readFileSync(path)).digest('hex') : ''].join(
        ' ',
      )
    })
}
