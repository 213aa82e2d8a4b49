import type Database from 'better-sqlite3'
import { DATASET_LAYOUT } from './dataset/dataset-reader.ts'
import { selectMappingRecipes } from './import-surroundings.ts'
import { MICROSOFT_LAYOUT } from './layouts/microsoft.ts'
import { PUBLISHED_LAYOUTS } from './layouts/recognise-layout.ts'
import { OWN_LAYOUT } from './own/own-columns.ts'

/** The name of a layout by its id: one that the desk knows, or a mapping kept in the dataset. The id itself where that mapping is gone. */
export function layoutNames(database: Database.Database): (id: string) => string {
  const known = [
    DATASET_LAYOUT,
    MICROSOFT_LAYOUT,
    OWN_LAYOUT,
    ...PUBLISHED_LAYOUTS,
    ...selectMappingRecipes(database),
  ]
  const names = new Map(known.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
