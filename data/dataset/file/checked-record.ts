import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { DATASET_VERSION } from '../format/format-version.ts'
import { hashFile } from './hash-file.ts'
import type { InspectedFile } from './inspect-file.ts'

/**
 * Beside the bundled dataset the build leaves a record of the very file that passed every check of opening when it was built, so that it
 * needn't pass them again at each start. It is part of the app, as its code is; a reader's file never has one.
 */
const recordSchema = z.strictObject({
  version: z.literal(DATASET_VERSION),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Over the canonical rows; it takes long to make. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
})
type CheckedRecord = Readonly<z.infer<typeof recordSchema>>

const recordPath = (dataset: string): string => dataset.replace(/(\.sqlite)?$/, '.checked.json')

/** Writes down that a file, as it is now, was checked. */
export function writeCheckedRecord(dataset: string, fingerprint: string): void {
  const { bytes, sha256 } = hashFile(dataset)
  const record: CheckedRecord = { version: DATASET_VERSION, bytes, sha256, fingerprint }
  writeFileSync(recordPath(dataset), `${JSON.stringify(record)}\n`)
}

/** The record of this very file; `null`: there is none, or it is of another file, format or shape, and the file is checked in full. */
export function maybeCheckedRecord(
  file: Pick<InspectedFile, 'path' | 'bytes' | 'walPath'>,
  sha256: string,
): CheckedRecord | null {
  if (file.walPath !== null) return null
  const record = recordSchema.safeParse(maybeJson(recordPath(file.path))).data
  return record?.sha256 === sha256 && record.bytes === file.bytes ? record : null
}

function maybeJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // No record, or none that can be read: the file is checked.
    return null
  }
}
