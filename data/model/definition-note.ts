import type { Catalogue, DataNote } from './catalogue.ts'

/** Of a dataset's notes, those whose key begins so say how a company counts. Source: docs/DATASET.md, “What travels with the figures”. */
const PREFIX = 'definition-'

/** Says how a company counts: told where companies stand side by side, and not among the notes of each figure. */
export function isDefinition({ id }: Pick<DataNote, 'id'>): boolean {
  return id.startsWith(PREFIX)
}

/** How a company counts, in the dataset's own words; none where it doesn't say. */
export function definitionsOf({ notes }: Pick<Catalogue, 'notes'>, company: string): readonly DataNote[] {
  return notes.filter((note) => note.company === company && isDefinition(note))
}
