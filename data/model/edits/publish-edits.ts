import { z } from 'zod'
import { presetIdSchema, presetSchema } from '../preset.ts'
import { recipeSchema } from '../recipe.ts'
import { editNameSchema } from './edit-name.ts'

/** A recipe kept in the dataset; `recipe` is `null` where this version can’t read it. */
export const savedRecipeSchema = z.strictObject({
  id: z.int(),
  /** `DD-7F3K-92QA`. */
  code: z.string(),
  name: z.string(),
  recipe: recipeSchema.nullable(),
})
export type SavedRecipe = Readonly<z.infer<typeof savedRecipeSchema>>

/**
 * Edits of the saved recipes and the reader’s own presets. A recipe is the same under any name: saving it again renames it. A preset
 * saved under an id of one’s own replaces that one.
 */
export const PUBLISH_EDITS = [
  z.strictObject({ kind: z.literal('save-recipe'), name: editNameSchema, recipe: recipeSchema }),
  z.strictObject({ kind: z.literal('delete-recipe'), id: z.int() }),
  z.strictObject({ kind: z.literal('save-preset'), preset: presetSchema }),
  z.strictObject({ kind: z.literal('delete-preset'), preset: presetIdSchema }),
] as const
export type PublishEdit = Readonly<z.infer<(typeof PUBLISH_EDITS)[number]>>
