import { z } from 'zod'

/** Which dataset an answer was computed from, and after how many of its changes. No two states of one run of the app have the same. */
export const datasetStampSchema = z.strictObject({
  /** SHA-256 over the canonical rows, hex. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** Grows with every opening, edit and save. */
  revision: z.int().min(0),
})
export type DatasetStamp = Readonly<z.infer<typeof datasetStampSchema>>

/** `null`: no dataset is open. */
export function isSameStamp(one: DatasetStamp | null, other: DatasetStamp | null): boolean {
  return one?.fingerprint === other?.fingerprint && one?.revision === other?.revision
}
