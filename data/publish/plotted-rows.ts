import { allSeries, type Absence, type FigureSpec } from '../model/figure-spec.ts'
import { formerAbsence } from '../model/former-absence.ts'
import type { PlottedRow } from '../model/recipe.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './recipe-code.ts'

/** Every number that a figure shows, series after series, and why one is missing. */
export function plottedRows(spec: FigureSpec): readonly PlottedRow[] {
  return plottedRowsWith(spec, (absence) => absence)
}

/** The same in the words that earlier versions had for what is missing. */
export function formerRows(spec: FigureSpec): readonly PlottedRow[] {
  return plottedRowsWith(spec, formerAbsence)
}

/** First 16 hex digits of the SHA-256 over kind and numbers, as ever: texts written for other numbers are stale. */
export function dataHashOf(spec: FigureSpec): string {
  return sha256(canonicalJson([spec.kind, formerRows(spec)])).slice(0, 16)
}

function plottedRowsWith(
  spec: FigureSpec,
  wordOf: (absence: Absence) => PlottedRow[4],
): readonly PlottedRow[] {
  return allSeries(spec).flatMap(({ id, cells }) =>
    cells.map(({ low, high, absence }, index): PlottedRow => [
      id,
      spec.categories[index]?.id ?? '',
      low,
      high,
      absence === null ? null : wordOf(absence),
    ]),
  )
}
