import type { FigureKind } from '../draft.ts'
import { createNumbering, type Numbering } from './numbering.ts'

/** What makes two figures of one company, one period and one territory the same number. */
export type CountedKind = Omit<FigureKind, 'isDisclosureRequest'>

/** Gives each cell one number: the same for the same cell, within one run. Millions of them are kept, so they are no text. */
export interface CellKeys {
  /** By their labels. */
  readonly periods: Numbering<string>
  /** By their codes. */
  readonly territories: Numbering<string>
  kindOf(kind: CountedKind): number
  keyOf(kind: number, period: number, territory: number): number
}

const MAX_TERRITORIES = 65_536
const MAX_PERIODS = 4_096

export function createCellKeys(): CellKeys {
  const kinds = createNumbering<string>()
  const periods = createNumbering<string>()
  const territories = createNumbering<string>()
  return {
    kindOf: ({ service, requestKind, legalProcess, subject, measure, outcome }) =>
      kinds.placeOf(JSON.stringify([service, requestKind, legalProcess, subject, measure, outcome])),
    periods,
    territories,
    keyOf: (kind, period, territory) => (kind * MAX_PERIODS + period) * MAX_TERRITORIES + territory,
  }
}
