import type { OpenDataset } from '../dataset/open.ts'
import type { DataNote } from '../model/catalogue.ts'
import { checkDataset } from './check-dataset.ts'
import type { HearAlive } from './progress.ts'

/**
 * The dataset with what a person wrote of findings among its catalogue's notes, so that it is printed under every figure that the finding
 * touches. A note whose finding is no longer found is printed nowhere. `hearAlive` hears often that it goes on.
 */
export function withFootnotes(dataset: OpenDataset, hearAlive?: HearAlive): OpenDataset {
  if (dataset.own.findingNotes.size === 0) return dataset
  const notes = checkDataset(dataset, hearAlive).findings.flatMap(
    ({ key, explanation, scope }): readonly DataNote[] =>
      explanation === null ? [] : [{ id: `finding ${key}`, text: explanation, ...scope }],
  )
  const { catalogue } = dataset
  return { ...dataset, catalogue: { ...catalogue, notes: [...catalogue.notes, ...notes] } }
}
