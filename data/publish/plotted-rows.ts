import { allSeries, type FigureSpec } from '../model/figure-spec.ts'
import type { PlottedRow } from '../model/recipe.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './recipe-code.ts'

/** Every number that a figure shows, series after series, and why one is missing. */
export function plottedRows(spec: FigureSpec): readonly PlottedRow[] {
  return allSeries(spec).flatMap(({ id, cells }) =>
    cells.map(({ low, high, absence }, index): PlottedRow => [
      id,
      spec.categories[index]?.id ?? '',
      low,
      high,
      absence,
    ]),
  )
}

/** First 16 hex digits of the SHA-256 over kind and numbers: texts written for other numbers are stale. */
export function dataHashOf(spec: FigureSpec): string {
  return sha256(canonicalJson([spec.kind, plottedRows(spec)])).slice(0, 16)
}
