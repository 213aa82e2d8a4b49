import type { Catalogue } from '../model/catalogue.ts'
import type { FigureSpec } from '../model/figure-spec.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { coverageOf } from './coverage.ts'
import { viewNotes } from './notes.ts'
import { sourceLine } from './source-line.ts'

/** What must be told with every figure of one view, whatever its kind. */
export type Surroundings = Pick<FigureSpec, 'coverage' | 'source' | 'notes'>

/** Told once for all figures of the view. */
export function surroundingsOf(catalogue: Catalogue, rows: ViewRows): Surroundings {
  return {
    coverage: coverageOf(catalogue, rows),
    source: sourceLine(catalogue, rows),
    notes: [...viewNotes(catalogue, rows)],
  }
}
