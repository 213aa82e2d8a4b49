import type { FigureKind } from '../view-query.ts'

interface Countable {
  readonly kind: FigureKind
  readonly panels: readonly unknown[]
  readonly series: readonly unknown[]
  readonly categories: readonly unknown[]
  /** Why it draws nothing; `null` where it draws something. */
  readonly emptyReason: unknown
}

/** How many rows, lines or panels a figure has: what its words count, and what a page may be too small for. */
export function countDrawn({ kind, panels, series, categories, emptyReason }: Countable): number {
  if (emptyReason !== null) return 0
  if (panels.length > 0) return panels.length
  switch (kind) {
    case 'over-time':
    case 'small-multiples':
    case 'bands':
    case 'slope':
    case 'heat-table':
      return series.length
    case 'territories-ranked':
    case 'outcome-mix':
    case 'map':
      return categories.length
  }
}
