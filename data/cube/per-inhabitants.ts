import type { AggregateCell } from '../model/view-rows.ts'
import type { Context } from './context.ts'
import { partsOfRecord } from './missing-halves.ts'
import type { PeopleTable } from './people-table.ts'
import { forEachRecord } from './records-in-scope.ts'
import { CELLS, type Records } from './records.ts'
import type { SeriesScope } from './series-scope.ts'
import type { Selection } from './selection.ts'
import { BOTH_HALVES, WHOLE_YEAR } from './year-columns.ts'

/** What numbers are given per. */
const INHABITANTS = 100_000

/** Sums of counts and of the inhabitants of the same territories, a group each. */
interface PeopleSums {
  readonly low: Float64Array
  readonly high: Float64Array
  /** Figures without a number, among territories with inhabitants. */
  readonly missing: Uint32Array
  /** Territories with a number and inhabitants. */
  readonly reporting: Uint32Array
  /** Added for every period of the group, over a range as long as there are numbers; whom two areas share is counted once. */
  readonly people: Float64Array
  /** Of the period with the fewest. */
  readonly fewest: Float64Array
}

/** The counts of a series as numbers per 100,000 inhabitants of the same territories: sum ÷ sum in each period. */
export function perInhabitants(
  context: Context,
  scope: SeriesScope,
  selection: Selection,
  records: Records,
  counts: readonly AggregateCell[],
): readonly AggregateCell[] {
  const sums = sumPeople(context, scope, selection, records, 'each-period')
  return counts.map((cell, place) => rateCell(cell, sums, place))
}

/**
 * The count of one territory over the whole range, per 100,000 inhabitants and period: its sum ÷ the inhabitants of every period of
 * which it has a number, so that it compares with the number of a single period. A year with one half alone is half a year of them.
 */
export function perInhabitantsOfRange(
  context: Context,
  territory: number,
  count: AggregateCell,
): AggregateCell {
  const { selection, records } = context
  const scope = { territory, requestKind: null, mask: selection.headMask }
  return rateCell(count, sumPeople(context, scope, selection, records, 'whole-range'), 0)
}

function rateCell(count: AggregateCell, sums: PeopleSums, group: number): AggregateCell {
  if (count.low === null) return count
  const common = {
    reporting: sums.reporting[group] ?? 0,
    notReportedCells: sums.missing[group] ?? 0,
  }
  const people = sums.people[group] ?? 0
  if (people === 0)
    return {
      ...count,
      ...common,
      low: null,
      high: null,
      absence: 'no-population',
      numerator: null,
      denominator: null,
    }
  const [low, high] = [sums.low[group] ?? 0, sums.high[group] ?? 0]
  return {
    ...count,
    ...common,
    low: (INHABITANTS * low) / people,
    high: (INHABITANTS * high) / people,
    numerator: { low, high },
    denominator: { low: people, high: people },
    people: sums.fewest[group] ?? 0,
  }
}

function sumPeople(
  { people, catalogue }: Context,
  scope: SeriesScope,
  selection: Selection,
  records: Records,
  over: 'each-period' | 'whole-range',
): PeopleSums {
  const isRange = over === 'whole-range'
  const groups = isRange ? 1 : selection.periods.length
  const sums = emptySums(groups)
  const territories = catalogue.territories.length
  const ofPeriod = new Float64Array(selection.periods.length)
  const counted = new Uint8Array(selection.periods.length * territories)
  let last = -1
  forEachRecord(records, selection, scope, (record, place) => {
    const territory = records.territory[record] ?? 0
    const year = yearAt(catalogue, selection, place)
    const parts = people.partsOf(territory, year)
    if (parts.length === 0) return
    const group = isRange ? 0 : place
    sums.missing[group] = (sums.missing[group] ?? 0) + missingIn(records, record, scope.mask)
    if (((records.reportedMask[record] ?? 0) & scope.mask) === 0) return
    addBounds(sums, group, records, record, scope.mask)
    const visit = territory * groups + group
    // Records of a territory follow each other by period, so a group is left only for the next.
    if (visit !== last) sums.reporting[group] = (sums.reporting[group] ?? 0) + 1
    last = visit
    // A year is one of its inhabitants, whatever half of it is there; a range of years lasts as long as its numbers.
    const halves = isRange ? heldHalves(records, record, scope.mask) : BOTH_HALVES
    for (const part of parts) {
      const at = place * territories + part
      const added = halves & ~(counted[at] ?? 0)
      if (added === 0) continue
      counted[at] = (counted[at] ?? 0) | halves
      const duration = added === BOTH_HALVES ? 1 : 0.5
      ofPeriod[place] = (ofPeriod[place] ?? 0) + duration * people.peopleAt(part, year)
      sums.fewest[group] = Math.min(sums.fewest[group] ?? 0, territoryPeople(people, parts, year))
    }
  })
  ofPeriod.forEach((count, place) => {
    const group = isRange ? 0 : place
    sums.people[group] = (sums.people[group] ?? 0) + count
    if (!isRange) sums.fewest[group] = count
  })
  return sums
}

function territoryPeople(people: PeopleTable, parts: readonly number[], year: number): number {
  return parts.reduce((sum, part) => sum + people.peopleAt(part, year), 0)
}

/** The halves of its period that a record has numbers of; both, where the period is no year. */
function heldHalves({ halves }: Records, record: number, mask: number): number {
  if (halves === null) return BOTH_HALVES
  const parts = partsOfRecord(halves, record, mask)
  return (parts & WHOLE_YEAR) === 0 ? parts & BOTH_HALVES : BOTH_HALVES
}

function emptySums(groups: number): PeopleSums {
  return {
    low: new Float64Array(groups),
    high: new Float64Array(groups),
    missing: new Uint32Array(groups),
    reporting: new Uint32Array(groups),
    people: new Float64Array(groups),
    fewest: new Float64Array(groups).fill(Number.POSITIVE_INFINITY),
  }
}

/** The year of a place in the selection. */
export function yearAt(
  { periods }: Context['catalogue'],
  selection: Pick<Selection, 'periods'>,
  place: number,
): number {
  return Number(periods[selection.periods[place] ?? 0]?.label.slice(0, 4))
}

function addBounds(sums: PeopleSums, group: number, records: Records, record: number, mask: number): void {
  for (let outcome = 0; outcome < CELLS; outcome++) {
    if (((records.reportedMask[record] ?? 0) & mask & (1 << outcome)) === 0) continue
    sums.low[group] = (sums.low[group] ?? 0) + (records.low[record * CELLS + outcome] ?? 0)
    sums.high[group] = (sums.high[group] ?? 0) + (records.high[record * CELLS + outcome] ?? 0)
  }
}

function missingIn(records: Records, record: number, mask: number): number {
  if (((records.missingMask[record] ?? 0) & mask) === 0) return 0
  let count = 0
  for (let outcome = 0; outcome < CELLS; outcome++)
    if ((mask & (1 << outcome)) !== 0) count += records.missing.get(record * CELLS + outcome)?.count ?? 0
  return count
}

/** Whether a view's numbers are per inhabitants. */
export function isPerInhabitants({ query }: Pick<Context, 'query'>): boolean {
  return query.mode === 'per-100k'
}
