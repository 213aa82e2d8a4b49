import { z } from 'zod'
import { articleSchema } from './article.ts'
import { catalogueSchema } from './catalogue.ts'
import { viewQuerySchema } from './view-query.ts'

/** The open dataset, as a screen knows it. */
export const datasetInfoSchema = z.strictObject({
  /** File name without folder, or the bundled dataset's title. */
  name: z.string(),
  isBundled: z.boolean(),
  /** Name of the `.sha256` beside the file that agreed with it when it was opened; `null`: there was none. */
  sealedBy: z.string().nullable(),
  /** `DD-7F3K-92QA`: first 40 bits of the SHA-256 over the canonical rows, Crockford base 32. */
  shortCode: z.string(),
  /** SHA-256 over the canonical rows, hex. */
  fingerprint: z.string(),
  figureCount: z.int(),
  catalogue: catalogueSchema,
  articles: z.array(articleSchema),
  defaultQuery: viewQuerySchema,
})
export type DatasetInfo = Readonly<z.infer<typeof datasetInfoSchema>>
