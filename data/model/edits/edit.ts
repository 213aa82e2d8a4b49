import { z } from 'zod'
import { COMPANY_EDITS } from './company-edits.ts'
import { GROUP_EDITS } from './group-edits.ts'
import { MAPPING_RECIPE_EDITS } from './mapping-recipe-edits.ts'
import { PUBLISH_EDITS } from './publish-edits.ts'
import { FINDING_EDITS } from './finding-edits.ts'
import { OWN_EDITS } from './own-edits.ts'
import { SAVED_VIEW_EDITS } from './saved-view-edits.ts'

/**
 * Everything that a screen can ask to be changed in the open dataset. One file for each area; each edit is one transaction, one
 * step of undo. What an edit does stands in `data/dataset/edits/`.
 */
export const editSchema = z.discriminatedUnion('kind', [
  ...SAVED_VIEW_EDITS,
  ...MAPPING_RECIPE_EDITS,
  ...PUBLISH_EDITS,
  ...OWN_EDITS,
  ...FINDING_EDITS,
  ...COMPANY_EDITS,
  ...GROUP_EDITS,
])
export type Edit = Readonly<z.infer<typeof editSchema>>
