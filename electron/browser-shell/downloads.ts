import { randomBytes } from 'node:crypto'
import type { FinishedFile } from '../../data/model/finished-file.ts'

export interface Downloads {
  /** Path, relative to the page, that hands the file over once. */
  add(file: FinishedFile): string
  /** The file behind a path, which is then used up. */
  maybeTake(path: string): FinishedFile | undefined
}

/** Files that nobody fetched are forgotten, the oldest first. */
const MAX_WAITING = 16
const FOLDER = 'download/'

export function createDownloads(): Downloads {
  const waiting = new Map<string, FinishedFile>()
  return {
    add: (file) => {
      const path = `${FOLDER}${randomBytes(24).toString('base64url')}`
      waiting.set(path, file)
      const [oldest] = waiting.keys()
      if (waiting.size > MAX_WAITING && oldest !== undefined) waiting.delete(oldest)
      return path
    },
    maybeTake: (path) => {
      const file = waiting.get(path)
      waiting.delete(path)
      return file
    },
  }
}

/** `attachment` with the name for old and new browsers (RFC 6266). */
export function contentDisposition(fileName: string): string {
  const ascii = fileName.replace(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
