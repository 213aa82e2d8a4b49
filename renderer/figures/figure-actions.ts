import type { MarkSide } from '../state/filter-by-mark.ts'
import type { Mark } from './spec-types.ts'

/** What a figure asks of the screen it stands on. */
export interface FigureActions {
  readonly onFilter: (mark: Mark, side: MarkSide) => void
  /** Adds a mark's category to those that the next filter takes, or takes it off. */
  readonly onPick: (mark: Mark) => void
  readonly onHighlight: (mark: Mark) => void
  readonly onRows: (mark: Mark) => void
  readonly onTable: () => void
  readonly onShortcuts: () => void
  /** Escape with no mark active: lifts what was picked, then what figures narrowed. */
  readonly onClear: () => void
  /** Ids of picked categories: periods and territories. */
  readonly picked: ReadonlySet<string>
  /** Whether narrowing by this side of a mark would change the view. */
  readonly mayFilter: (mark: Mark, side: MarkSide) => boolean
  /** What highlighting a mark would do; `null` where it names no territory and no outcome. */
  readonly highlightOf: (mark: Mark) => { readonly name: string; readonly isOn: boolean } | null
}
