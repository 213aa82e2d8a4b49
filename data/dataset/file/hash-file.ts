import { createHash } from 'node:crypto'
import { closeSync, readSync } from 'node:fs'
import { openForReading } from './open-for-reading.ts'

const CHUNK_BYTES = 1_048_576

/** A file's size and its SHA-256 in hex. */
export function hashFile(path: string): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash('sha256')
  const descriptor = openForReading(path)
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let bytes = 0
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      hash.update(chunk.subarray(0, read))
      bytes += read
    }
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    closeSync(descriptor)
  }
}
