import type Database from 'better-sqlite3'
import type { KnownDiscrepancy } from '../model/provenance.ts'
import { cellsOf } from './cells-of.ts'

/** What the dataset's makers know of faults inside its sources, in the order of the rows. */
export function selectKnownDiscrepancies(database: Database.Database): readonly KnownDiscrepancy[] {
  const rows = database
    .prepare(
      `SELECT k.finding, k.sum_of_parts, k.whole, k.blank_cells, k.note,
         (SELECT json_group_array(f.id) FROM figures f WHERE f.source_row_id = k.source_row_id)
       FROM known_discrepancies k ORDER BY k.source_row_id, k.finding`,
    )
    .raw()
    .all()
  return rows.map((row) => {
    const [finding, sumOfParts, whole, blankCells, note, ids] = cellsOf(row)
    const figureIds: unknown = JSON.parse(String(ids))
    const common = { note: String(note), figureIds: cellsOf(figureIds).map(Number) }
    return finding === 'parts-differ'
      ? { finding, sumOfParts: Number(sumOfParts), whole: Number(whole), ...common }
      : { finding: 'blank-cells', blankCells: Number(blankCells), ...common }
  })
}
