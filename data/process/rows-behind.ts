import type { OpenDataset } from '../dataset/open.ts'
import type { FigureRows } from '../model/provenance.ts'

/**
 * The first `limit` of the rows with these figure ids, in the dataset's own order, with their documents.
 * `headingOf` gets the number of all of them.
 */
export function rowsBehind(
  dataset: OpenDataset,
  ids: readonly number[],
  limit: number,
  headingOf: (count: number) => string,
): FigureRows {
  const ordered = dataset.selectFigureOrder(ids)
  // Only what is shown is read: a row carries its names and its citation.
  const rows = dataset.selectFigureRows(ordered.slice(0, limit))
  const documentIds = new Set(rows.map(({ documentId }) => documentId))
  return {
    heading: headingOf(ordered.length),
    rows: [...rows],
    documents: dataset.catalogue.documents.filter(({ id }) => documentIds.has(id)),
    total: ordered.length,
  }
}
