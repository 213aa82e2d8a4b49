import type Database from 'better-sqlite3'
import { cellsOf } from '../dataset/format/cells-of.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { knownCompanies, type KnownCompany } from './known-companies.ts'
import { maybeRecipe } from './layouts/recognise-layout.ts'
import type { KnownTerritory } from './territories/match-territory.ts'

/** What an import into this dataset draws on: its territories and companies, and the mappings that are saved in it. */
export function importSurroundings(catalogue: Catalogue, database: Database.Database): ImportSurroundings {
  return {
    territories: catalogue.territories,
    recipes: selectMappingRecipes(database),
    companies: knownCompanies(catalogue),
  }
}

/** The saved mappings that this version can read; a dataset of an older format has none. */
export function selectMappingRecipes(database: Database.Database): readonly MappingRecipe[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'mapping_recipes'").get()
  if (table === undefined) return []
  return database
    .prepare('SELECT recipe FROM mapping_recipes ORDER BY id DESC')
    .raw()
    .all()
    .flatMap((row) => {
      const recipe = maybeRecipe(String(cellsOf(row)[0]))
      return recipe === null ? [] : [recipe]
    })
}

/** What an import draws on besides the file itself. */
export interface ImportSurroundings {
  readonly territories: readonly KnownTerritory[]
  /** The reader's saved mappings: offered where no published layout fits. */
  readonly recipes: readonly MappingRecipe[]
  /** That the dataset holds figures of. */
  readonly companies: readonly KnownCompany[]
}
