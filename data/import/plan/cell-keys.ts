import type { DraftFigure } from '../draft.ts'

/** What makes two figures of one company the same number, in words and keys. */
export type CellName = Pick<
  DraftFigure,
  'period' | 'territory' | 'service' | 'requestKind' | 'legalProcess' | 'subject' | 'measure' | 'outcome'
>

/** Gives each cell one number: the same for the same cell, within one run. Millions of them are kept, so they are no text. */
export interface CellKeys {
  keyOf(cell: CellName): number
}

const MAX_TERRITORIES = 65_536
const MAX_PERIODS = 4_096

export function createCellKeys(): CellKeys {
  const kinds = new Map<string, number>()
  const periods = new Map<string, number>()
  const territories = new Map<string, number>()
  return {
    keyOf: (cell) => {
      const kind = placeIn(
        kinds,
        `${cell.service} ${cell.requestKind} ${cell.legalProcess} ${cell.subject} ${cell.measure} ${cell.outcome}`,
      )
      const period = placeIn(periods, cell.period)
      const territory = placeIn(territories, cell.territory)
      return (kind * MAX_PERIODS + period) * MAX_TERRITORIES + territory
    },
  }
}

function placeIn(places: Map<string, number>, word: string): number {
  let place = places.get(word)
  if (place === undefined) {
    place = places.size
    places.set(word, place)
  }
  return place
}
