import type Database from 'better-sqlite3'
import { MAPPING_RECIPE_PERFORMERS } from '../../dataset/edits/mapping-recipe-edits.ts'
import type { ImportChoices } from '../../model/import-report.ts'
import { recipeWithAnswers } from '../../model/recipe-with-answers.ts'
import { selectMappingRecipes } from '../import-surroundings.ts'

/**
 * Writes what was answered about a file into the kept mapping that read it, if one did: the next file of the kind isn't asked again.
 * A mapping of the same name that says something else is left as it is. Inside a transaction of the caller's.
 */
export function keepAnswers(layout: string, choices: ImportChoices, database: Database.Database): void {
  const kept = selectMappingRecipes(database).find(({ id }) => id === layout)
  if (kept === undefined) return
  const { recipe } = choices
  if (recipe !== null && JSON.stringify(recipe) !== JSON.stringify(kept)) return
  const answered = recipeWithAnswers(kept, choices)
  if (JSON.stringify(answered) === JSON.stringify(kept)) return
  MAPPING_RECIPE_PERFORMERS['save-mapping-recipe'].perform(
    { kind: 'save-mapping-recipe', recipe: answered },
    database,
  )
}
