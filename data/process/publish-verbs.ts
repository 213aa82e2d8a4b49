import { z } from 'zod'
import { FILE_KINDS, type FileKind } from './file-kind.ts'
import { savedRecipeSchema, type SavedRecipe } from '../model/edits/publish-edits.ts'
import type { PublishFormat, CsvUse, RecipeContent } from '../model/publish-formats.ts'
import { presetSchema, type Preset } from '../model/preset.ts'
import {
  publishDraftSchema,
  publishPreviewSchema,
  type PublishDraft,
  type PublishPreview,
} from '../model/publish-preview.ts'
import type { Publication, Vision } from '../model/publication.ts'
import { recipeReadingSchema, type RecipeReading } from '../model/recipe-reading.ts'
import { recipeSchema, type Recipe } from '../model/recipe.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'
import { finishedFileSchema, type FinishedFile } from '../model/finished-file.ts'

interface PublishFileRequest {
  readonly publication: Publication
  readonly format: PublishFormat
  readonly csvUse: CsvUse
  readonly recipe: RecipeContent
  readonly appVersion: string
  /** Paints the file although the preflight has reds. */
  readonly isDespiteReds: boolean
}

type PublishPackRequest = Omit<PublishFileRequest, 'format' | 'csvUse'>

/** Figures at their final size, what they can be saved as, and what saved files say of themselves. */
export interface PublishVerbs {
  /** Built-in presets, then the reader’s own. */
  readonly 'publish-presets': VerbTypes<NoRequest, readonly Preset[]>
  readonly 'publish-draft': VerbTypes<{ readonly query: ViewQuery; readonly preset: string }, PublishDraft>
  readonly 'publish-preview': VerbTypes<
    { readonly publication: Publication; readonly vision: Vision; readonly appVersion: string },
    PublishPreview
  >
  readonly 'publish-file': VerbTypes<PublishFileRequest, FinishedFile>
  /** Every file of a pack; `isZip`: one archive of them. */
  readonly 'publish-pack': VerbTypes<
    PublishPackRequest & { readonly isZip: boolean },
    readonly FinishedFile[]
  >
  /** A preset’s own JSON file. */
  readonly 'preset-file': VerbTypes<{ readonly preset: string }, FinishedFile>
  /** `path` was chosen by the reader; the file is from anywhere. */
  readonly 'preset-read': VerbTypes<{ readonly path: string }, Preset>
  /** `path` was chosen by the reader; the file is from anywhere. */
  readonly 'file-kind': VerbTypes<{ readonly path: string }, FileKind>
  readonly recipes: VerbTypes<NoRequest, readonly SavedRecipe[]>
  /** A published file held against the open dataset. `path` was chosen by the reader; the file is from anywhere. */
  readonly 'recipe-check': VerbTypes<{ readonly path: string; readonly appVersion: string }, RecipeReading>
  /** The picture of a published file, where it is one that a page can show; `null` for a PDF or a recipe. */
  readonly 'recipe-picture': VerbTypes<
    { readonly path: string },
    { readonly mimeType: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array } | null
  >
  /** The recipe in the first of `paths` that carries `code`; `null` where none does. */
  readonly 'recipe-find': VerbTypes<
    { readonly paths: readonly string[]; readonly code: string },
    { readonly recipe: Recipe; readonly fileName: string } | null
  >
}

export const PUBLISH_VALUES: ValueSchemas<PublishVerbs> = {
  'publish-presets': z.array(presetSchema),
  'publish-draft': publishDraftSchema,
  'publish-preview': publishPreviewSchema,
  'publish-file': finishedFileSchema,
  'publish-pack': z.array(finishedFileSchema),
  'preset-file': finishedFileSchema,
  'preset-read': presetSchema,
  'file-kind': z.enum(FILE_KINDS),
  recipes: z.array(savedRecipeSchema),
  'recipe-check': recipeReadingSchema,
  'recipe-picture': z
    .strictObject({ mimeType: z.enum(['image/png', 'image/svg+xml']), bytes: z.instanceof(Uint8Array) })
    .nullable(),
  'recipe-find': z.strictObject({ recipe: recipeSchema, fileName: z.string() }).nullable(),
}
