import { CELLS, type Records } from './records.ts'

/** Running sums of groups of cells, such as one per period and outcome. Groups must see their records territory by territory. */
export interface Tally {
  readonly low: Float64Array
  readonly high: Float64Array
  /** Figures with a number; figures without one; of these, suppressed ones. */
  readonly reported: Uint32Array
  readonly missing: Uint32Array
  readonly suppressed: Uint32Array
  /** Territories with at least one number. */
  readonly reporting: Uint32Array
  /** The last territory counted in `reporting`, plus one. */
  readonly lastReporting: Uint32Array
}

export function emptyTally(groups: number): Tally {
  return {
    low: new Float64Array(groups),
    high: new Float64Array(groups),
    reported: new Uint32Array(groups),
    missing: new Uint32Array(groups),
    suppressed: new Uint32Array(groups),
    reporting: new Uint32Array(groups),
    lastReporting: new Uint32Array(groups),
  }
}

/** Adds the cells of `mask`: bounds to bounds; a cell without a number is skipped and counted. */
export function addRecord(tally: Tally, group: number, records: Records, record: number, mask: number): void {
  const reportedMask = (records.reportedMask[record] ?? 0) & mask
  const missingMask = (records.missingMask[record] ?? 0) & mask
  if (reportedMask !== 0) {
    let low = 0
    let high = 0
    let reported = 0
    for (let cell = record * CELLS, rest = reportedMask; rest !== 0; cell++, rest >>= 1) {
      if ((rest & 1) === 0) continue
      low += records.low[cell] ?? 0
      high += records.high[cell] ?? 0
      reported += records.reported[cell] ?? 0
    }
    tally.low[group] = (tally.low[group] ?? 0) + low
    tally.high[group] = (tally.high[group] ?? 0) + high
    tally.reported[group] = (tally.reported[group] ?? 0) + reported
    countTerritory(tally, group, records, record)
  }
  if (missingMask !== 0) {
    const missing = missingOf(records, record, missingMask)
    tally.missing[group] = (tally.missing[group] ?? 0) + missing.count
    tally.suppressed[group] = (tally.suppressed[group] ?? 0) + missing.suppressed
  }
}

/** Counts the record's territory once per group. */
export function countTerritory(
  counts: Pick<Tally, 'reporting' | 'lastReporting'>,
  group: number,
  records: Records,
  record: number,
): void {
  const territory = (records.territory[record] ?? 0) + 1
  if (counts.lastReporting[group] === territory) return
  counts.lastReporting[group] = territory
  counts.reporting[group] = (counts.reporting[group] ?? 0) + 1
}

/** Figures without a number among the record's cells of `mask`. */
export function missingOf(
  records: Records,
  record: number,
  mask: number,
): { count: number; suppressed: number } {
  let count = 0
  let suppressed = 0
  for (let outcome = 0; outcome < CELLS; outcome++) {
    if ((mask & (1 << outcome)) === 0) continue
    const missing = records.missing.get(record * CELLS + outcome)
    count += missing?.count ?? 0
    suppressed += missing?.suppressed ?? 0
  }
  return { count, suppressed }
}
