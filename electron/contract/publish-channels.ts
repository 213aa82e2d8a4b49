import { z } from 'zod'
import { batchSchema, batchStateSchema } from '../../data/model/batch.ts'
import { savedRecipeSchema } from '../../data/model/edits/publish-edits.ts'
import {
  CSV_USES,
  PUBLISH_FORMATS,
  QUICK_FORMATS,
  RECIPE_CONTENTS,
} from '../../data/model/publish-formats.ts'
import { presetIdSchema, presetSchema } from '../../data/model/preset.ts'
import { publicationSchema, VISIONS } from '../../data/model/publication.ts'
import { publishDraftSchema, publishPreviewSchema } from '../../data/model/publish-preview.ts'
import { recipeReadingSchema } from '../../data/model/recipe-reading.ts'
import { recipeCodeSchema, recipeSchema } from '../../data/model/recipe.ts'
import { viewQuerySchema } from '../../data/model/view-query.ts'
import { noRequest } from './channel.ts'
import { fileHandleSchema } from './dataset-channels.ts'
import { savedSchema } from './saved.ts'

const handleSchema = fileHandleSchema.shape.handle
const MOST_FILES_SEARCHED = 100

/** Figures at their final size: drafted, previewed, checked and saved; and files that carry their recipe. */
export const PUBLISH_CHANNELS = {
  /** Built-in presets, then the reader’s own (kept by the edits `save-preset` and `delete-preset`). */
  'publish.presets': { request: noRequest, reply: z.array(presetSchema) },
  /** Reads a preset from a file; it is kept by the edit `save-preset`. */
  'publish.preset-import': { request: z.strictObject({ handle: handleSchema }), reply: presetSchema },
  'publish.preset-export': { request: z.strictObject({ preset: presetIdSchema }), reply: savedSchema },
  /** What a view is published with before anything is set. */
  'publish.draft': {
    request: z.strictObject({ query: viewQuerySchema, preset: presetIdSchema }),
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
  /** One ZIP: the figure in every format, data, alt texts, caption, method note, sources, manifest. */
  'publish.pack': {
    request: z.strictObject({
      publication: publicationSchema,
      recipe: z.enum(RECIPE_CONTENTS),
      isDespiteReds: z.boolean(),
    }),
    reply: savedSchema,
  },
  /** The figure’s bytes for the clipboard, in base 64, whatever the preflight says. */
  'publish.copy': {
    request: z.strictObject({ publication: publicationSchema, format: z.enum(QUICK_FORMATS) }),
    reply: z.strictObject({ mimeType: z.string(), base64: z.string() }),
  },
  /**
   * Asks the reader for a folder by the shell’s dialog, and which of the batch’s files it has already; `null` if they cancelled. A
   * shell without dialogs refuses it.
   */
  'batch.choose-folder': {
    request: z.strictObject({ batch: batchSchema }),
    reply: z.strictObject({ folder: fileHandleSchema, existing: z.array(z.string()) }).nullable(),
  },
  /**
   * Starts a batch and answers when it has begun. `folder`: where its files go, one by one; `null`: they are taken with `batch.take`.
   * Files that the folder has are replaced only with `mayReplace`.
   */
  'batch.start': {
    request: z.strictObject({
      batch: batchSchema,
      folder: z.strictObject({ handle: handleSchema, mayReplace: z.boolean() }).nullable(),
    }),
    reply: batchStateSchema,
  },
  'batch.state': { request: noRequest, reply: batchStateSchema },
  'batch.cancel': { request: noRequest, reply: batchStateSchema },
  /** The files of the batch that has ended and went into no folder, as one ZIP with `failures.txt` where some failed. */
  'batch.take': { request: noRequest, reply: savedSchema },
  /** Kept by the edits `save-recipe` and `delete-recipe`. */
  'recipes.saved': { request: noRequest, reply: z.array(savedRecipeSchema) },
  /** A published file (PNG, SVG, PDF, recipe JSON) held against the open dataset; `recipe.publication` makes its figure again. */
  'recipes.check': { request: z.strictObject({ handle: handleSchema }), reply: recipeReadingSchema },
  /** The picture of a published file in base 64; `null` where it is none that a page can show. */
  'recipes.picture': {
    request: z.strictObject({ handle: handleSchema }),
    reply: z
      .strictObject({ mimeType: z.enum(['image/png', 'image/svg+xml']), base64: z.string() })
      .nullable(),
  },
  /** The recipe with this code: among those saved in the dataset, else in the given files. */
  'recipes.find': {
    request: z.strictObject({
      code: recipeCodeSchema,
      files: z.array(handleSchema).max(MOST_FILES_SEARCHED),
    }),
    reply: z.strictObject({
      recipe: recipeSchema.nullable(),
      /** Where it was found, or that it wasn’t. */
      sentence: z.string(),
    }),
  },
} as const
