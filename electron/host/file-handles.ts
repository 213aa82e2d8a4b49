import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileHandle } from '../contract/channels.ts'

export interface FileHandles {
  /** A new random handle for a file the reader chose. */
  add(path: string): FileHandle
  maybePath(handle: string): string | undefined
  /** Says of files whether they are being read: tried for an import, and not imported yet. */
  markRead(handles: readonly string[], isRead: boolean): void
  /** The files that are being read. */
  pathsRead(): readonly string[]
}

/** More than a reader chooses in one sitting; the oldest are forgotten first. */
const MAX_HANDLES = 100

/** Paths of chosen files behind random handles: the only way a screen can name a file. */
export function createFileHandles(): FileHandles {
  const paths = new Map<string, string>()
  const read = new Set<string>()
  return {
    add: (path) => {
      const handle = randomBytes(24).toString('base64url')
      paths.set(handle, path)
      const [oldest] = paths.keys()
      if (paths.size > MAX_HANDLES && oldest !== undefined) {
        paths.delete(oldest)
        read.delete(oldest)
      }
      return { handle, name: basename(path).slice(0, 255) }
    },
    maybePath: (handle) => paths.get(handle),
    markRead: (handles, isRead) => {
      for (const handle of handles)
        if (isRead) read.add(handle)
        else read.delete(handle)
    },
    pathsRead: () => [...read].flatMap((handle) => paths.get(handle) ?? []),
  }
}
