import { z } from 'zod'
import { publicationSchema } from './publication.ts'

/** What is looked at before a figure goes out, in the order of the list. */
export const PREFLIGHT_RULES = [
  'text-size',
  'line-width',
  'contrast',
  'colour-vision',
  'glyphs',
  'source-line',
  'alt-text',
  'notes',
  'fit',
  'labels',
  'annotations',
  'resolution',
  'categories',
] as const
export type PreflightRule = (typeof PREFLIGHT_RULES)[number]

const PREFLIGHT_LEVELS = ['red', 'amber', 'green'] as const

/** One line of the preflight list: a rule that holds (green), or what breaks it and the publication that mends it. */
export const findingSchema = z.strictObject({
  rule: z.enum(PREFLIGHT_RULES),
  level: z.enum(PREFLIGHT_LEVELS),
  sentence: z.string(),
  /** What a fix button says, and the whole publication after it; `null` where only the reader can mend it. */
  fix: z.strictObject({ label: z.string(), publication: publicationSchema }).nullable(),
})
export type Finding = Readonly<z.infer<typeof findingSchema>>
