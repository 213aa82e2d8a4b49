import type Database from 'better-sqlite3'
import type { SavedRecipe } from '../../model/edits/publish-edits.ts'
import { presetSchema, type Preset } from '../../model/preset.ts'
import { recipeSchema } from '../../model/recipe.ts'
import { COLUMN, selectRecords } from '../read/select-records.ts'

/** The recipes kept in the dataset, in the order of their saving. */
export function selectSavedRecipes(database: Database.Database): readonly SavedRecipe[] {
  const { number, text, maybeText } = COLUMN
  return selectRecords(database, 'recipes', { id: number, code: text, name: maybeText, recipe: text }).map(
    ({ id, code, name, recipe }) => ({
      id,
      code,
      name: name ?? code,
      // The table’s own check has made sure that it is JSON.
      recipe: recipeSchema.safeParse(JSON.parse(recipe)).data ?? null,
    }),
  )
}

/** The reader’s own presets; those that this version can’t read are left out. */
export function selectOwnPresets(database: Database.Database): readonly Preset[] {
  return selectRecords(database, 'presets', { id: COLUMN.number, preset: COLUMN.text }).flatMap(
    ({ preset }) => presetSchema.safeParse(JSON.parse(preset)).data ?? [],
  )
}
