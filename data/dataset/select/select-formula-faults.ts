import type Database from 'better-sqlite3'
import type { FormulaFault } from '../../model/provenance.ts'
import { cellsOf } from '../format/cells-of.ts'
import { COLUMN } from '../read/select-records.ts'

const SELECT = `SELECT k.cell, k.formula, k.published, k.intended, k.note,
    (SELECT json_group_array(f.id) FROM figures f WHERE f.source_row_id = k.source_row_id)
  FROM formula_faults k ORDER BY k.source_row_id`

/** Faults in the formulas of the sources, as far as the dataset's makers know, in the order of the rows. Formats before 4 have none. */
export function selectFormulaFaults(database: Database.Database): readonly FormulaFault[] {
  if (database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'formula_faults'").get() === undefined)
    return []
  return database
    .prepare(SELECT)
    .raw()
    .all()
    .map((row) => {
      const [cell, formula, published, intended, note, ids] = cellsOf(row)
      const figureIds: unknown = JSON.parse(String(ids))
      return {
        cell: String(cell),
        formula: String(formula),
        published: Number(published),
        intended: COLUMN.maybeNumber(intended),
        note: String(note),
        figureIds: cellsOf(figureIds).map(Number),
      }
    })
}
