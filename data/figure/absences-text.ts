import { ABSENCES, type Absence, type Cell } from '../model/figure-spec.ts'
import { absenceMessage } from '../model/finding/candidate.ts'
import { listText, type Text } from '../model/text.ts'

/** Why any of the cells have no number, each reason once, in the order of `ABSENCES`. */
function absencesOf(cells: readonly Pick<Cell, 'low' | 'absence'>[]): readonly Absence[] {
  const found = new Set(cells.flatMap(({ low, absence }) => (low === null ? [absence ?? 'not-held'] : [])))
  return ABSENCES.filter((absence) => found.has(absence))
}

/** The same as a text: `blank in the report and not listed in the report`; `null` where every cell has a number. */
export function absencesText(cells: readonly Pick<Cell, 'low' | 'absence'>[]): Text | null {
  const absences = absencesOf(cells)
  return absences.length === 0 ? null : listText(absences.map(absenceMessage))
}
