import type { FigureKind } from '../draft.ts'
import { createNumbering, type Numbering } from '../../dataset/read/numbering.ts'

/** What makes two figures of one company, one period and one territory the same number. */
export type CountedKind = Omit<FigureKind, 'isDisclosureRequest'>

/**
 * Gives each cell two numbers, its kind and its spot (period and territory): the same for the same cell, within one run. Millions of
 * them are kept, so they are no text.
 */
export interface CellNumbers {
  kindOf(kind: CountedKind): number
  /** By their labels. */
  readonly periods: Numbering<string>
  /** By their codes. */
  readonly territories: Numbering<string>
  readonly spotOf: (period: number, territory: number) => number
}

/** Territories that numbers have room for. */
export const MAX_TERRITORIES = 65_536

export function createCellNumbers(): CellNumbers {
  const kinds = createNumbering<string>()
  return {
    kindOf: ({ service, requestKind, legalProcess, subject, measure, outcome }) =>
      kinds.placeOf(JSON.stringify([service, requestKind, legalProcess, subject, measure, outcome])),
    periods: createNumbering<string>(),
    territories: createNumbering<string>(),
    spotOf: (period, territory) => period * MAX_TERRITORIES + territory,
  }
}
