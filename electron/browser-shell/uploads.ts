import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { portableName } from '../host/portable-name.ts'
import { formatBytes } from '../../data/model/format-bytes.ts'

export interface Uploads {
  /**
   * Writes a picked or dropped file to the private folder and gives its path there. `byteCount` is what the request promised:
   * one that promises nothing, or too much, isn't read.
   * @throws {DeskError} `request-refused`, `file-too-large` or `file-unreadable`.
   */
  receive(name: string, byteCount: number | undefined, body: Readable): Promise<string>
}

/**
 * Of the files that the reader brought in this run, the newest stay: the open dataset may have to be read again, and all the files
 * of one import are read several times.
 */
const KEPT = 64

export function createUploads(folder: string, maxBytes: number): Uploads {
  const kept: string[] = []
  return {
    receive: async (name, byteCount, body) => {
      const own = join(folder, randomBytes(8).toString('hex'))
      const path = join(own, portableName(name, 'dataset'))
      checkSize(byteCount, maxBytes, basename(path))
      await mkdir(own, { mode: 0o700 })
      try {
        await pipeline(body, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
      } catch (error) {
        await rm(own, { recursive: true, force: true })
        throw receivingError(error, basename(path))
      }
      kept.push(own)
      if (kept.length > KEPT) await rm(kept.shift() ?? own, { recursive: true, force: true })
      return path
    },
  }
}

function checkSize(byteCount: number | undefined, maxBytes: number, file: string): void {
  if (byteCount === undefined) throw new DeskError('request-refused', { reason: say('refusal.no-size') })
  if (byteCount <= maxBytes) return
  throw new DeskError('file-too-large', { file, size: formatBytes(byteCount), limit: formatBytes(maxBytes) })
}

function receivingError(error: unknown, file: string): DeskError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const reason = code === 'ENOSPC' ? say('dataset.no-room') : say('shell.upload-stopped', { code })
  return new DeskError('file-unreadable', { file, reason }, error)
}
