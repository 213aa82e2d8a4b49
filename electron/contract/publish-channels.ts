import { z } from 'zod'
import { CSV_USES, PUBLISH_FORMATS, RECIPE_CONTENTS } from '../../data/model/publish-formats.ts'
import { presetIdSchema, presetSchema } from '../../data/model/preset.ts'
import { publicationSchema, VISIONS } from '../../data/model/publication.ts'
import { publishDraftSchema, publishPreviewSchema } from '../../data/model/publish-preview.ts'
import { FIGURE_KINDS, viewQuerySchema } from '../../data/model/view-query.ts'
import { noRequest } from './channel.ts'
import { savedSchema } from './view-channels.ts'

/** Figures at their final size: drafted, previewed, checked and saved. */
export const PUBLISH_CHANNELS = {
  /** Built-in presets first. */
  'publish.presets': { request: noRequest, reply: z.array(presetSchema) },
  /** What a view is published with before anything is set. */
  'publish.draft': {
    request: z.strictObject({
      query: viewQuerySchema,
      figure: z.enum(FIGURE_KINDS),
      preset: presetIdSchema,
    }),
    reply: publishDraftSchema,
  },
  /** The publication laid out and checked; `vision` changes what is shown, never a file. */
  'publish.preview': {
    request: z.strictObject({ publication: publicationSchema, vision: z.enum(VISIONS) }),
    reply: publishPreviewSchema,
  },
  /** Fails with `publish-reds` where the preflight has reds, unless `isDespiteReds`. */
  'publish.save': {
    request: z.strictObject({
      publication: publicationSchema,
      format: z.enum(PUBLISH_FORMATS),
      csvUse: z.enum(CSV_USES),
      recipe: z.enum(RECIPE_CONTENTS),
      isDespiteReds: z.boolean(),
    }),
    reply: savedSchema,
  },
} as const
