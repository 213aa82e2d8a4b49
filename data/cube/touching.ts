import type { Catalogue, DataNote, MethodBreak } from '../model/catalogue.ts'
import { periodFromLabel } from '../model/period.ts'
import type { ViewQuery } from '../model/view-query.ts'

/** Ids of the method breaks with both sides in the query's range. `showsOutcomes`: the view shows or sums single outcomes. */
export function touchingBreaks(
  { methodBreaks }: Catalogue,
  query: ViewQuery,
  showsOutcomes: boolean,
): readonly string[] {
  return methodBreaks
    .filter((methodBreak) => touchesBreak(methodBreak, query, showsOutcomes))
    .map(({ id }) => id)
}

/** The two sides of a method break. */
export type BreakSpan = Pick<MethodBreak, 'lastBefore' | 'firstAfter'>

/** Whether two periods of one length lie on different sides of any of the breaks. */
export function isAcrossBreak(breaks: readonly BreakSpan[], one: string, other: string): boolean {
  // A period that holds a break compares with itself.
  if (one === other) return false
  const [earlier, later] = (one <= other ? [one, other] : [other, one]).map(periodFromLabel)
  return breaks.some(
    ({ lastBefore, firstAfter }) =>
      earlier !== undefined &&
      later !== undefined &&
      earlier.startsOn <= periodFromLabel(lastBefore).startsOn &&
      later.endsOn >= periodFromLabel(firstAfter).endsOn,
  )
}

/** Every method break that is about the query's figures, also those outside its range: what changes are held against. */
export function breaksAbout(
  { methodBreaks }: Catalogue,
  query: ViewQuery,
  showsOutcomes: boolean,
): readonly BreakSpan[] {
  return methodBreaks.filter((methodBreak) => isAbout(methodBreak, query, showsOutcomes))
}

/** Ids of the notes about any figure that the query could reach. `members`: the territories in view. */
export function touchingNotes(
  { notes }: Catalogue,
  query: ViewQuery,
  members: readonly string[],
): readonly string[] {
  return notes.filter((note) => touchesNote(note, query, members)).map(({ id }) => id)
}

function touchesBreak(methodBreak: MethodBreak, query: ViewQuery, showsOutcomes: boolean): boolean {
  return (
    isAbout(methodBreak, query, showsOutcomes) &&
    reaches(query, methodBreak.lastBefore, methodBreak.lastBefore) &&
    reaches(query, methodBreak.firstAfter, methodBreak.firstAfter)
  )
}

/** Whether a break is about any of the query's figures, whatever their periods. */
export function isAbout(methodBreak: MethodBreak, query: ViewQuery, showsOutcomes: boolean): boolean {
  return (
    methodBreak.company === query.company &&
    overlaps(methodBreak.requestKinds, query.requestKinds) &&
    overlaps(methodBreak.measures, [query.measure]) &&
    (showsOutcomes || !methodBreak.outcomesOnly)
  )
}

function touchesNote(note: DataNote, query: ViewQuery, members: readonly string[]): boolean {
  return (
    note.company === query.company &&
    overlaps(note.requestKinds, query.requestKinds) &&
    overlaps(note.services, [query.service]) &&
    overlaps(note.territories, members) &&
    reaches(query, note.from, note.to)
  )
}

/** An empty list is about everything. */
function overlaps(about: readonly string[], chosen: readonly string[]): boolean {
  return about.length === 0 || about.some((name) => chosen.includes(name))
}

/** By dates, so that a half-year's note reaches a view of years. */
function reaches(query: ViewQuery, from: string | null, to: string | null): boolean {
  const startsOn = periodFromLabel(query.periods.from).startsOn
  const endsOn = periodFromLabel(query.periods.to).endsOn
  return (
    (from === null || periodFromLabel(from).startsOn <= endsOn) &&
    (to === null || periodFromLabel(to).endsOn >= startsOn)
  )
}
