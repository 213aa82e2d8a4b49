import { z } from 'zod'
import { recipeSchema } from './recipe.ts'

/** One number that the dataset gives otherwise than the file has it, all of it as the figure prints it. */
const recipeDifferenceSchema = z.strictObject({
  territory: z.string(),
  period: z.string(),
  /** The outcome; where the figure has others, its request kind or company too. */
  series: z.string(),
  inFile: z.string(),
  now: z.string(),
  /** `+12`, `−3.4 points`: now less in the file. Empty where a side has no number, or a range. */
  by: z.string(),
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
  /**
   * The largest of them, largest first, then those where a side has no number; `differenceCount` are there. Empty where the file
   * doesn’t carry its numbers.
   */
  differences: z.array(recipeDifferenceSchema),
  differenceCount: z.int().nullable(),
  /** What the differing numbers are, as on the figure’s axis: `requests`. Empty where there are none. */
  unit: z.string(),
})
export type RecipeReading = Readonly<z.infer<typeof recipeReadingSchema>>
