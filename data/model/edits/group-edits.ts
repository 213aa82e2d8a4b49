import { z } from 'zod'
import { territoryCodeSchema } from '../identifiers.ts'
import { editNameSchema } from './edit-name.ts'

/** The reader's own groups of territories. `key: null` makes one, a key changes its name, its territories, or both. */
export const GROUP_EDITS = [
  z.strictObject({
    kind: z.literal('put-territory-group'),
    key: z.string().max(100).nullable(),
    name: editNameSchema,
    /** Each counts once. */
    territories: z.array(territoryCodeSchema).min(1).max(300),
  }),
  z.strictObject({ kind: z.literal('delete-territory-group'), key: z.string().max(100) }),
] as const
export type GroupEdit = Readonly<z.infer<(typeof GROUP_EDITS)[number]>>
