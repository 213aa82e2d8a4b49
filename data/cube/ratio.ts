import { rowInShare, sharePair } from '../model/share-pair.ts'
import { CELLS, TOTAL_MASK, type Records } from './records.ts'
import { countTerritory, missingOf, type Tally } from './tally.ts'

/**
 * Running sums of pairs: per group, parts and their totals over the records that `rowInShare` divides, with the ceilings of
 * `sharePair`.
 */
export interface PairTally extends Pick<Tally, 'reporting' | 'lastReporting' | 'missing' | 'reported'> {
  readonly partLow: Float64Array
  readonly partHigh: Float64Array
  readonly totalLow: Float64Array
  readonly totalHigh: Float64Array
  readonly ceilingPart: Float64Array
  readonly ceilingTotal: Float64Array
}

export function emptyPairTally(groups: number): PairTally {
  return {
    partLow: new Float64Array(groups),
    partHigh: new Float64Array(groups),
    totalLow: new Float64Array(groups),
    totalHigh: new Float64Array(groups),
    ceilingPart: new Float64Array(groups),
    ceilingTotal: new Float64Array(groups),
    reporting: new Uint32Array(groups),
    lastReporting: new Uint32Array(groups),
    missing: new Uint32Array(groups),
    reported: new Uint32Array(groups),
  }
}

/**
 * Adds one record's pair as `sharePair` defines it: the cells of `partMask` together, and the total. Blanks are counted; a territory
 * reports where one of its cells has a number.
 */
export function addPair(
  pairs: PairTally,
  group: number,
  records: Records,
  record: number,
  partMask: number,
  isExclusive: boolean,
): void {
  const reportedMask = records.reportedMask[record] ?? 0
  const blankMask = records.missingMask[record] ?? 0
  const row = rowInShare(((reportedMask | blankMask) & partMask) !== 0, isWhole(records, record))
  if (row === 'no-outcomes') return
  const missingMask = blankMask & (partMask | TOTAL_MASK)
  const missing = missingMask === 0 ? 0 : missingOf(records, record, missingMask).count
  if (missing > 0) pairs.missing[group] = (pairs.missing[group] ?? 0) + missing
  if (row === 'total-blank') return
  let low = 0
  let high = 0
  let reported = 0
  let othersLow = 0
  for (let cell = record * CELLS, bit = 1; bit < 1 << CELLS; cell++, bit <<= 1) {
    if ((reportedMask & bit) === 0) continue
    if ((partMask & bit) !== 0) {
      low += records.low[cell] ?? 0
      high += records.high[cell] ?? 0
      reported += records.reported[cell] ?? 0
    } else if (bit !== TOTAL_MASK) othersLow += records.low[cell] ?? 0
  }
  const pair = sharePair({
    partLow: low,
    partHigh: high,
    blanks: missing,
    othersLow,
    totalLow: records.low[record * CELLS] ?? 0,
    totalHigh: records.high[record * CELLS] ?? 0,
    isExclusive,
    isOneOutcome: (partMask & (partMask - 1)) === 0,
  })
  for (const key of PAIR_SUMS) pairs[key][group] = (pairs[key][group] ?? 0) + pair[key]
  if (reported === 0) return
  pairs.reported[group] = (pairs.reported[group] ?? 0) + reported
  countTerritory(pairs, group, records, record)
}

const PAIR_SUMS = ['partLow', 'partHigh', 'totalLow', 'totalHigh', 'ceilingPart', 'ceilingTotal'] as const

/** The row's total has a number, and no blank beside it. */
function isWhole({ reportedMask, missingMask }: Records, record: number): boolean {
  return ((reportedMask[record] ?? 0) & ~(missingMask[record] ?? 0) & TOTAL_MASK) !== 0
}

/** The first `groups` groups added up, as one. `reporting` is their sum: right where no territory is in two of them. */
export function sumOfPairs(pairs: PairTally, groups: number): PairTally {
  const sum = emptyPairTally(1)
  const sumOf = (values: Float64Array | Uint32Array): number => {
    let total = 0
    for (let group = 0; group < groups; group++) total += values[group] ?? 0
    return total
  }
  for (const key of PAIR_SUMS) sum[key][0] = sumOf(pairs[key])
  for (const key of ['reporting', 'missing', 'reported'] as const) sum[key][0] = sumOf(pairs[key])
  return sum
}

/** A group's part of the total of all, in which the group's own total is: bounds from 0 to 1, `null` for 0 of 0. */
export function ratioOfAll(
  own: PairTally,
  group: number,
  all: PairTally,
  allGroup: number,
): { readonly low: number; readonly high: number } | null {
  const allHigh = all.totalHigh[allGroup] ?? 0
  if (allHigh === 0) return null
  const othersLow = (all.totalLow[allGroup] ?? 0) - (own.totalLow[group] ?? 0)
  const ceilingTotal = (own.ceilingTotal[group] ?? 0) + othersLow
  const ceilingPart = own.ceilingPart[group] ?? 0
  if (ceilingTotal === 0 && ceilingPart > 0) return null
  return {
    low: (own.partLow[group] ?? 0) / allHigh,
    high: ceilingTotal === 0 ? 0 : ceilingPart / ceilingTotal,
  }
}

/**
 * A group's part of the same parts of all, in which it is itself (the total of all totals, rejected of all that was rejected): a wide
 * part widens what it is divided by. Bounds from 0 to 1, `null` for 0 of 0.
 */
export function ratioOfParts(
  own: PairTally,
  group: number,
  all: PairTally,
  allGroup: number,
): { readonly low: number; readonly high: number } | null {
  const [low, high] = [own.partLow[group] ?? 0, own.partHigh[group] ?? 0]
  const [allLow, allHigh] = [all.partLow[allGroup] ?? 0, all.partHigh[allGroup] ?? 0]
  if (allHigh === 0) return null
  const [most, least] = [low + allHigh - high, high + allLow - low]
  // Nothing but zeros at one end of the bands: the share there is of nothing, and the widest answer is kept.
  return { low: most === 0 ? 0 : low / most, high: least === 0 ? 0 : high / least }
}

/** The share of a group as bounds from 0 to 1 (above 1 only where the source's parts exceed their total); `null` for 0 of 0. */
export function ratioOf(
  pairs: PairTally,
  group: number,
): { readonly low: number; readonly high: number } | null {
  const totalHigh = pairs.totalHigh[group] ?? 0
  const ceilingPart = pairs.ceilingPart[group] ?? 0
  const ceilingTotal = pairs.ceilingTotal[group] ?? 0
  if (totalHigh === 0) return null
  const low = (pairs.partLow[group] ?? 0) / totalHigh
  if (ceilingTotal === 0) return ceilingPart === 0 ? { low, high: 0 } : null
  return { low, high: ceilingPart / ceilingTotal }
}
