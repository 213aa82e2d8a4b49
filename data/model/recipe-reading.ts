import { z } from 'zod'
import { recipeSchema } from './recipe.ts'

/** One number that the dataset gives otherwise than the file has it; both as they are printed. */
export const recipeDifferenceSchema = z.strictObject({
  series: z.string(),
  category: z.string(),
  inFile: z.string(),
  now: z.string(),
})
export type RecipeDifference = Readonly<z.infer<typeof recipeDifferenceSchema>>

/** What a published file says of itself, held against the open dataset. */
export const recipeReadingSchema = z.strictObject({
  recipe: recipeSchema,
  /** Whole sentences for the reader: the verdict first. */
  sentences: z.array(z.string()),
  /** `same`: every number is what this dataset gives. `different`: some are not. `unanswerable`: this dataset can’t answer the view. */
  numbers: z.enum(['same', 'different', 'unanswerable']),
  /** The file was made from a dataset with this very content. */
  isSameDataset: z.boolean(),
  /** Code and numbers of the recipe agree with each other. */
  isIntact: z.boolean(),
  /** Made again here, the file has the same bytes; `null` where that can’t be told (another version, or the recipe alone). */
  isSameFile: z.boolean().nullable(),
  /** The first of them; `differenceCount` are there. Empty where the file doesn’t carry its numbers. */
  differences: z.array(recipeDifferenceSchema),
  differenceCount: z.int().nullable(),
})
export type RecipeReading = Readonly<z.infer<typeof recipeReadingSchema>>
