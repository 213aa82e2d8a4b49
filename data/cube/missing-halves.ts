import type { Half } from '../model/view-rows.ts'
import { REQUEST_KINDS } from '../model/vocabulary.ts'
import { heldKinds, lackOf, type Lack } from './lack.ts'
import type { RecordHalves } from './record-halves.ts'
import { forEachRecord } from './records-in-scope.ts'
import { CELLS, TOTAL_MASK, type Records } from './records.ts'
import type { SeriesScope } from './series-scope.ts'
import type { Selection } from './selection.ts'
import { BOTH_HALVES, FIRST_HALF, SECOND_HALF, WHOLE_YEAR } from './year-columns.ts'

/** What `missingParts` gives of whole years. */
export function lacksInYears(
  records: Records,
  halves: RecordHalves,
  selection: Selection,
  scope: SeriesScope,
): readonly (Lack | null)[] {
  const { periods, requestKinds } = selection
  const numbers = halvesWithNumbers(records, halves, selection, scope)
  const years = halves.publishedMask.length / (2 * REQUEST_KINDS.length)
  const at = (year: number, half: number, kind: number): number =>
    halves.publishedMask[(year * 2 + half) * REQUEST_KINDS.length + kind] ?? 0
  const everOf = (kind: number): number => {
    let held = 0
    for (let year = 0; year < years; year++) held |= at(year, 0, kind) | at(year, 1, kind)
    return held
  }
  const kinds = scope.requestKind === null ? heldKinds(records, selection, scope.territory, everOf) : []
  const isAccounted = (kind: number): boolean => requestKinds.includes(kind) || everOf(kind) === 0
  return periods.map((year, place) => {
    const missing = missingHalf(numbers[place] ?? 0)
    const ofHalves = [0, 1].flatMap((half): readonly Lack[] => {
      const held = kinds.map(({ kind, ever }) => ({ kind, ever, now: at(year, half, kind) }))
      const lack = lackOf(held, selection, scope.mask, isAccounted)
      return lack === null || lack === 'no-sum' ? [] : [lack]
    })
    const isAcrossBreak = runsOverBreak(records, halves, selection, scope, year)
    if (missing === null && ofHalves.length === 0 && !isAcrossBreak) return null
    return {
      kinds: [...new Set(ofHalves.flatMap((lack) => lack.kinds))],
      outcomes: [...new Set(ofHalves.flatMap((lack) => lack.outcomes))],
      ...(missing === null ? {} : { halves: [missing] }),
      isHeldElsewhere: ofHalves.some((lack) => lack.isHeldElsewhere),
      ...(isAcrossBreak ? { isAcrossBreak } : {}),
    }
  })
}

/** The half without a number beside one with numbers; `null`: both have some, or none has, or the year was published whole. */
export function missingHalf(parts: number): Half | null {
  if ((parts & WHOLE_YEAR) !== 0) return null
  return parts === FIRST_HALF ? 'H2' : parts === SECOND_HALF ? 'H1' : null
}

/** For each period of the selection: the set of halves of which the scope has a number. */
export function halvesWithNumbers(
  records: Records,
  halves: RecordHalves,
  selection: Selection,
  scope: SeriesScope,
): Uint8Array {
  const parts = new Uint8Array(selection.periods.length)
  forEachRecord(records, selection, scope, (record, place) => {
    const now = parts[place] ?? 0
    if (now !== (BOTH_HALVES | WHOLE_YEAR)) parts[place] = now | partsOfRecord(halves, record, scope.mask)
  })
  return parts
}

/** The set of halves of which a record has a number among some outcomes. */
export function partsOfRecord({ numbers }: RecordHalves, record: number, mask: number): number {
  let parts = 0
  for (let outcome = 0; outcome < CELLS; outcome++)
    if ((mask & (1 << outcome)) !== 0) parts |= numbers[record * CELLS + outcome] ?? 0
  return parts
}

/** Whether the sum of a year is of both halves of a kind whose counting changed between them. */
function runsOverBreak(
  records: Records,
  halves: RecordHalves,
  selection: Selection,
  scope: SeriesScope,
  year: number,
): boolean {
  const isOfTotals = scope.mask === TOTAL_MASK && !selection.isShare
  const within = selection.breaksWithin.filter(
    ({ period, outcomesOnly }) => period === year && !(outcomesOnly && isOfTotals),
  )
  if (within.length === 0) return false
  const ofYear: Selection = {
    ...selection,
    periods: [year],
    periodPlace: selection.periodPlace.map((_, code) => (code === year ? 0 : -1)),
  }
  // The kinds of a family follow each other (not separated, then separated): a break may lie between them.
  return within.some(({ kinds }) => {
    const isRequestKind = selection.isRequestKind.map((is, kind) => (kinds.includes(kind) ? is : 0))
    const [parts = 0] = halvesWithNumbers(records, halves, { ...ofYear, isRequestKind }, scope)
    return (parts & BOTH_HALVES) === BOTH_HALVES
  })
}
