import type { OpenDataset } from '../dataset/open.ts'
import type { Catalogue, DataNote } from '../model/catalogue.ts'
import { checkDataset } from './check-dataset.ts'

/**
 * The catalogue with what a person wrote of findings among its notes, so that it is printed under every figure that the finding
 * touches. A note whose finding is no longer found is printed nowhere.
 */
export function withFootnotes(dataset: OpenDataset): Catalogue {
  if (dataset.own.findingNotes.size === 0) return dataset.catalogue
  const notes = checkDataset(dataset).findings.flatMap(({ key, explanation, scope }): readonly DataNote[] =>
    explanation === null ? [] : [{ id: `finding ${key}`, text: explanation, ...scope }],
  )
  return { ...dataset.catalogue, notes: [...dataset.catalogue.notes, ...notes] }
}
