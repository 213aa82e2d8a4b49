import { z } from 'zod'
import { viewQuerySchema } from '../view-query.ts'
import { editNameSchema } from './edit-name.ts'

/** A view kept under a name; `query` is `null` where this version can't read it. */
export const savedViewSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  query: viewQuerySchema.nullable(),
})
export type SavedView = Readonly<z.infer<typeof savedViewSchema>>

/** Edits of the saved views. Saving under a name that is taken is refused, not an overwriting. */
export const SAVED_VIEW_EDITS = [
  z.strictObject({ kind: z.literal('save-view'), name: editNameSchema, query: viewQuerySchema }),
  z.strictObject({ kind: z.literal('rename-view'), id: z.int(), name: editNameSchema }),
  z.strictObject({ kind: z.literal('delete-view'), id: z.int() }),
] as const
export type SavedViewEdit = Readonly<z.infer<(typeof SAVED_VIEW_EDITS)[number]>>
