import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'

/** Stands beside a working copy that was edited, so that unsaved edits are offered back after a crash. It says no path. */
export const DOCUMENT_RECORD = 'document.json'

const recordSchema = z.strictObject({
  version: z.literal(1),
  /** Name of the reader's file without its folder, or the bundled dataset's title. */
  name: z.string().min(1).max(DATASET_LIMITS.recordNameCharacters),
  isBundled: z.boolean(),
  /** SHA-256 (hex) of the reader's file as it was opened or last saved. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The copy holds edits that the reader's file doesn't. */
  isUnsaved: z.boolean(),
})

/** What a working copy is a copy of. */
export const documentSourceSchema = recordSchema.pick({ name: true, isBundled: true, sha256: true })
export type DocumentSource = Readonly<z.infer<typeof documentSourceSchema>>
export type DocumentRecord = Readonly<z.infer<typeof recordSchema>>

/** Written wholly or not at all, and flushed, before the first edit counts as kept. */
export function writeDocumentRecord(folder: string, source: DocumentSource, isUnsaved: boolean): void {
  const path = join(folder, DOCUMENT_RECORD)
  // A record that can't be read counts as none, and the copy as one that was never edited.
  const record = recordSchema.parse({
    version: 1,
    ...source,
    name: source.name.slice(0, DATASET_LIMITS.recordNameCharacters),
    isUnsaved,
  })
  const descriptor = openSync(`${path}.new`, 'w', 0o600)
  try {
    writeSync(descriptor, `${JSON.stringify(record)}\n`)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(`${path}.new`, path)
}

/** The record in a folder; `undefined` where there is none that can be read. */
export function maybeDocumentRecord(folder: string): DocumentRecord | undefined {
  try {
    const text = readFileSync(join(folder, DOCUMENT_RECORD), 'utf8')
    return text.length > 10_000 ? undefined : recordSchema.safeParse(JSON.parse(text)).data
  } catch {
    // Without a record the copy was never edited.
    return undefined
  }
}

export function removeDocumentRecord(folder: string): void {
  rmSync(join(folder, DOCUMENT_RECORD), { force: true })
}
