import type { Edit } from '../../model/edits/edit.ts'
import type { PerformedEdit } from '../journal/document.ts'
import { COMPANY_PERFORMERS } from './company-edits.ts'
import { FINDING_PERFORMERS } from './finding-edits.ts'
import { GROUP_PERFORMERS } from './group-edits.ts'
import { OWN_PERFORMERS } from './own-edits.ts'
import type { Performer, Performers } from './performer.ts'
import { MAPPING_RECIPE_PERFORMERS } from './mapping-recipe-edits.ts'
import { SAVED_VIEW_PERFORMERS } from './saved-view-edits.ts'
import { PUBLISH_PERFORMERS } from './publish-edits.ts'

const PERFORMERS: Performers<Edit> = {
  ...SAVED_VIEW_PERFORMERS,
  ...MAPPING_RECIPE_PERFORMERS,
  ...PUBLISH_PERFORMERS,
  ...OWN_PERFORMERS,
  ...FINDING_PERFORMERS,
  ...COMPANY_PERFORMERS,
  ...GROUP_PERFORMERS,
}

/** An edit as the document performs it, whatever its kind. */
export function performedEdit(edit: Edit): PerformedEdit {
  // `Performers` gives each kind the performer of that kind, which the compiler can't follow through a union.
  const performer = PERFORMERS[edit.kind] as Performer<Edit>
  return {
    kind: edit.kind,
    describe: (database) => performer.describe(edit, database),
    run: (database) => performer.perform(edit, database),
  }
}
