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
  // All are read before the first are taken: the answer's order is that of the rows, not of their ids.
  const found = dataset.selectFigureRows(ids)
  const shown = found.slice(0, limit)
  const documentIds = new Set(shown.map(({ documentId }) => documentId))
  return {
    heading: headingOf(found.length),
    rows: [...shown],
    documents: dataset.catalogue.documents.filter(({ id }) => documentIds.has(id)),
    total: found.length,
  }
}
