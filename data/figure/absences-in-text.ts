import { ABSENCES, type Absence, type Cell } from '../model/figure-spec.ts'
import { listInText } from '../model/words/names.ts'
import { absenceText } from './cell.ts'

/** Why any of the cells have no number, each reason once, in the order of `ABSENCES`. */
export function absencesOf(cells: readonly Pick<Cell, 'low' | 'absence'>[]): readonly Absence[] {
  const found = new Set(cells.flatMap(({ low, absence }) => (low === null ? [absence ?? 'not-held'] : [])))
  return ABSENCES.filter((absence) => found.has(absence))
}

/** The same in words: `blank in the report and not listed in the report`; empty where every cell has a number. */
export function absencesInText(cells: readonly Pick<Cell, 'low' | 'absence'>[]): string {
  return listInText(absencesOf(cells).map(absenceText))
}
