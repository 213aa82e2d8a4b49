import { z } from 'zod'
import { mappingRecipeSchema } from '../mapping-recipe.ts'

/** Edits of the saved mappings of report files. A mapping replaces the one with its id. */
export const MAPPING_RECIPE_EDITS = [
  z.strictObject({ kind: z.literal('save-mapping-recipe'), recipe: mappingRecipeSchema }),
  z.strictObject({ kind: z.literal('delete-mapping-recipe'), id: z.string().max(100) }),
] as const
export type MappingRecipeEdit = Readonly<z.infer<(typeof MAPPING_RECIPE_EDITS)[number]>>
