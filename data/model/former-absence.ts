import type { Absence } from './figure-spec.ts'

/** Words that recipes of earlier versions have for an absence; each stood for several. */
export const FORMER_ABSENCES = ['not-reported', 'suppressed', 'not-published'] as const
type FormerAbsence = (typeof FORMER_ABSENCES)[number]

/** The word that an earlier version had for it: a recipe of then is held against the numbers of now in its own words. */
const FORMER = {
  'not-listed': 'not-listed',
  blank: 'not-reported',
  withheld: 'suppressed',
  'blank-or-withheld': 'not-reported',
  'not-held': 'not-published',
  'not-selected': 'not-selected',
  'no-base': 'no-base',
  'not-comparable': 'not-comparable',
  'no-sum': 'not-published',
  incomplete: 'incomplete',
  'no-population': 'no-population',
} as const satisfies Readonly<Record<Absence, Absence | FormerAbsence>>

export function formerAbsence(absence: Absence): Absence | FormerAbsence {
  return FORMER[absence]
}
