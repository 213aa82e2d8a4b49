import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { MappingRecipeEdit } from '../../model/edits/mapping-recipe-edits.ts'
import type { MappingRecipe } from '../../model/mapping-recipe.ts'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import type { Performers } from './performer.ts'

const MAX_RECIPES = DATASET_LIMITS.mappingRecipes

/** Keeping what a reader answered about a report file, so that the next file of the kind is known. */
export const MAPPING_RECIPE_PERFORMERS: Performers<MappingRecipeEdit> = {
  'save-mapping-recipe': {
    describe: ({ recipe }) => say('edit.save-mapping-recipe', { name: recipe.name }),
    perform: ({ recipe }, database) => {
      const count = Number(
        database.prepare('SELECT count(*) FROM mapping_recipes WHERE key <> ?').pluck().get(recipe.id),
      )
      if (count >= MAX_RECIPES)
        throw new DeskError('edit-refused', { reason: say('edit.too-many-mappings', { limit: MAX_RECIPES }) })
      database.prepare('DELETE FROM mapping_recipes WHERE key = ?').run(recipe.id)
      database
        .prepare('INSERT INTO mapping_recipes (key, name, header_fingerprint, recipe) VALUES (?, ?, ?, ?)')
        .run(recipe.id, recipe.name, headerFingerprint(recipe), JSON.stringify(recipe))
    },
  },
  'delete-mapping-recipe': {
    describe: ({ id }, database) => say('edit.delete-mapping-recipe', { name: nameOf(database, id) }),
    perform: ({ id }, database) => {
      database.prepare('DELETE FROM mapping_recipes WHERE key = ?').run(id)
    },
  },
}

/** SHA-256 (hex) over the columns that tell the layout, sorted: two mappings of one kind of file have the same. */
function headerFingerprint({ recognise }: MappingRecipe): string {
  const names = recognise.columns.map(([name = '']) => name.toLowerCase()).sort()
  return createHash('sha256').update(JSON.stringify(names)).digest('hex')
}

function nameOf(database: Database.Database, id: string): string {
  const name = database.prepare('SELECT name FROM mapping_recipes WHERE key = ?').pluck().get(id)
  if (typeof name !== 'string') throw new DeskError('edit-refused', { reason: say('edit.mapping-missing') })
  return name
}
