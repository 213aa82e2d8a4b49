import type { FigureColumns, ListedDiscrepancy } from '../../model/figure-columns.ts'
import type { KnownDiscrepancy } from '../../model/provenance.ts'

/** The known discrepancies by the rows of the columns that they are about; those of figures that were left out are none here. */
export function listedDiscrepancies(
  known: readonly KnownDiscrepancy[],
  { figureId, length }: Pick<FigureColumns, 'figureId' | 'length'>,
): readonly ListedDiscrepancy[] {
  const wanted = new Set(known.flatMap(({ concernedIds }) => concernedIds))
  if (wanted.size === 0) return []
  const rowOf = new Map<number, number>()
  for (let row = 0; row < length; row++) {
    const id = figureId[row] ?? 0
    if (wanted.has(id)) rowOf.set(id, row)
  }
  return known.flatMap(({ finding, note, concernedIds }) => {
    const rows = concernedIds.flatMap((id) => rowOf.get(id) ?? [])
    return rows.length === 0 || rows.length < concernedIds.length ? [] : [{ finding, note, rows }]
  })
}
