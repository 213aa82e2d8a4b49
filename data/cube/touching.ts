import type { Catalogue, DataNote, MethodBreak } from '../model/catalogue.ts'
import { periodFromLabel, type Period } from '../model/period.ts'
import type { ViewQuery } from '../model/view-query.ts'

/** First and last day of a period, `2019-01-01`. */
type Days = Pick<Period, 'startsOn' | 'endsOn'>

/**
 * Ids of the method breaks that part any two of the periods in view, those compared with and measured from among them. `showsOutcomes`:
 * the view shows or sums single outcomes.
 */
export function touchingBreaks(
  { methodBreaks }: Catalogue,
  query: ViewQuery,
  showsOutcomes: boolean,
  inView: readonly Days[],
): readonly string[] {
  return methodBreaks
    .filter((methodBreak) => isAbout(methodBreak, query, showsOutcomes) && parts(methodBreak, inView))
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

/** Ids of the notes about any figure in view: of the territories `members`, in one of the periods `inView`. */
export function touchingNotes(
  { notes }: Catalogue,
  query: ViewQuery,
  members: readonly string[],
  inView: readonly Days[],
): readonly string[] {
  return notes.filter((note) => touchesNote(note, query, members, inView)).map(({ id }) => id)
}

/** A year that holds a break is parted by it, too. */
function parts({ lastBefore, firstAfter }: BreakSpan, inView: readonly Days[]): boolean {
  const before = periodFromLabel(lastBefore).startsOn
  const after = periodFromLabel(firstAfter).endsOn
  return inView.some(({ startsOn }) => startsOn <= before) && inView.some(({ endsOn }) => endsOn >= after)
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

function touchesNote(
  note: DataNote,
  query: ViewQuery,
  members: readonly string[],
  inView: readonly Days[],
): boolean {
  return (
    note.company === query.company &&
    overlaps(note.requestKinds, query.requestKinds) &&
    overlaps(note.services, [query.service]) &&
    overlaps(note.territories, members) &&
    reaches(inView, note.from, note.to)
  )
}

/** An empty list is about everything. */
function overlaps(about: readonly string[], chosen: readonly string[]): boolean {
  return about.length === 0 || about.some((name) => chosen.includes(name))
}

/** By dates, so that a half-year's note reaches a view of years. */
function reaches(inView: readonly Days[], from: string | null, to: string | null): boolean {
  const first = from === null ? '' : periodFromLabel(from).startsOn
  const last = to === null ? '9999' : periodFromLabel(to).endsOn
  return inView.some(({ startsOn, endsOn }) => first <= endsOn && last >= startsOn)
}
