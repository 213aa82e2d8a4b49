import { z } from 'zod'

/** What the journal of edits says of the open dataset. */
export const journalStateSchema = z.strictObject({
  /** The working copy holds something that the saved file doesn't. */
  dirty: z.boolean(),
  canUndo: z.boolean(),
  /** Words of the edit that undo takes back; `null`: there is none. */
  undoLabel: z.string().nullable(),
  canRedo: z.boolean(),
  redoLabel: z.string().nullable(),
})
export type JournalState = Readonly<z.infer<typeof journalStateSchema>>

/**
 * How much an edit concerns: `nothing` was changed; what a reader `kept` (views, recipes, presets); `own` articles, claims and
 * notes; or the `figures` and their names, and so everything.
 */
export const CHANGE_SCOPES = ['nothing', 'kept', 'own', 'figures'] as const
export type ChangeScope = (typeof CHANGE_SCOPES)[number]

/** Edits of an earlier run that were never saved. */
export const recoverySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{12,64}$/),
  /** Name of the file, or of the bundled dataset. */
  name: z.string(),
  /** Words of the edits, the oldest first. */
  labels: z.array(z.string()),
})
export type Recovery = Readonly<z.infer<typeof recoverySchema>>
