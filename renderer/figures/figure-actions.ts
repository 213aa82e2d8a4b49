import type { MarkSide } from '../state/filter-by-mark.ts'
import type { Mark } from './spec-types.ts'

/** What a figure asks of the screen it stands on. */
export interface FigureActions {
  readonly onFilter: (mark: Mark, side: MarkSide) => void
  readonly onRows: (mark: Mark) => void
  readonly onTable: () => void
  /** Whether narrowing by this side of a mark would change the view. */
  readonly mayFilter: (mark: Mark, side: MarkSide) => boolean
}
