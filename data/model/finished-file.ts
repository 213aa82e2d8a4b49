import { z } from 'zod'

/** A finished file, not yet anywhere on disk. */
export interface FinishedFile {
  /** Suggested name, without a folder. */
  readonly fileName: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

export const finishedFileSchema: z.ZodType<FinishedFile> = z.object({
  /** It becomes part of a path, so it holds none. */
  fileName: z.string().regex(/^[^/\\\0]{1,255}$/),
  mimeType: z.string().regex(/^[a-z]+\/[a-z0-9+.-]+(; [a-z]+=[a-z0-9-]+)*$/),
  bytes: z.instanceof(Uint8Array),
})
