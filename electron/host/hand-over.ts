import { z } from 'zod'

/** What a start asks for: a file (dataset or published figure) and a view, both with absolute names. */
export interface Asked {
  readonly path: string | undefined
  readonly view: string | undefined
}

/** Linux's longest path, Windows' longest with its long form. */
const LONGEST = 32_767

const named = z
  .string()
  .min(1)
  .max(LONGEST)
  .refine((text) => !text.includes('\0'))
  .nullable()
const handedOverSchema = z.strictObject({ path: named, view: named })

/**
 * What a second start was asked for, as it tells the first: names are absolute already, from the folder where the person stood, which the
 * first can't know.
 */
export function handOver({ path, view }: Asked): Record<string, string | null> {
  return { path: path ?? null, view: view ?? null }
}

/** What a second start handed over. It may be another version, or anybody: what isn’t understood asks for the window alone. */
export function readHandedOver(handedOver: unknown): Asked {
  const { data } = handedOverSchema.safeParse(handedOver)
  return { path: data?.path ?? undefined, view: data?.view ?? undefined }
}
