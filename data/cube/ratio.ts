import { CELLS, TOTAL_MASK, type Records } from './records.ts'
import { countTerritory, missingOf, type Tally } from './tally.ts'

/**
 * Running sums of pairs: per group, parts and their totals over the records in which both are reported.
 *
 * `ceilingPart` ÷ `ceilingTotal` is the largest share that the bounds allow when no part exceeds its total: each part at its
 * upper bound, each total at its lower bound but not below the part.
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
 * Adds one record's pair: the cells of `partMask` together, and the total. A record with a blank among them is no pair and is
 * skipped whole, part and total, so that a rate never has more below its line than above it.
 *
 * `isPart`: the source's outcomes can't add to more than the total, which narrows the interval of bands.
 */
export function addPair(
  pairs: PairTally,
  group: number,
  records: Records,
  record: number,
  partMask: number,
  isPart: boolean,
): void {
  const reportedMask = records.reportedMask[record] ?? 0
  const blankMask = records.missingMask[record] ?? 0
  // A row that has none of the outcomes is no pair with a blank in it: it has nothing to do with the share.
  if (((reportedMask | blankMask) & partMask) === 0) return
  const missingMask = blankMask & (partMask | TOTAL_MASK)
  if (missingMask !== 0) {
    pairs.missing[group] = (pairs.missing[group] ?? 0) + missingOf(records, record, missingMask).count
    return
  }
  if ((reportedMask & TOTAL_MASK) === 0) return
  let low = 0
  let high = 0
  let reported = 0
  for (let cell = record * CELLS, rest = reportedMask & partMask; rest !== 0; cell++, rest >>= 1) {
    if ((rest & 1) === 0) continue
    low += records.low[cell] ?? 0
    high += records.high[cell] ?? 0
    reported += records.reported[cell] ?? 0
  }
  const totalLow = records.low[record * CELLS] ?? 0
  const totalHigh = records.high[record * CELLS] ?? 0
  // Where a source contradicts itself (part above total), its numbers are divided as they are.
  const isNarrowed = isPart && low <= totalHigh
  const ceilingPart = isNarrowed ? Math.min(high, totalHigh) : high
  const ceilingTotal = isNarrowed ? Math.max(totalLow, ceilingPart) : totalLow
  pairs.partLow[group] = (pairs.partLow[group] ?? 0) + low
  pairs.partHigh[group] = (pairs.partHigh[group] ?? 0) + high
  pairs.totalLow[group] = (pairs.totalLow[group] ?? 0) + totalLow
  pairs.totalHigh[group] = (pairs.totalHigh[group] ?? 0) + totalHigh
  pairs.ceilingPart[group] = (pairs.ceilingPart[group] ?? 0) + ceilingPart
  pairs.ceilingTotal[group] = (pairs.ceilingTotal[group] ?? 0) + ceilingTotal
  pairs.reported[group] = (pairs.reported[group] ?? 0) + reported
  countTerritory(pairs, group, records, record)
}

/** All groups added up, as one. `reporting` is their sum: right where no territory is in two groups. */
export function sumOfPairs(pairs: PairTally): PairTally {
  const sum = emptyPairTally(1)
  for (const key of ['partLow', 'partHigh', 'totalLow', 'totalHigh', 'ceilingPart', 'ceilingTotal'] as const)
    sum[key][0] = pairs[key].reduce((total, value) => total + value, 0)
  for (const key of ['reporting', 'missing', 'reported'] as const)
    sum[key][0] = pairs[key].reduce((total, value) => total + value, 0)
  return sum
}

/**
 * A group's part of the total of all, in which the group's own total is: bounds from 0 to 1, `null` for 0 of 0.
 *
 * `isWhole`: the part is the total itself, so that a wide part widens what it is divided by.
 */
export function ratioOfAll(
  own: PairTally,
  group: number,
  all: PairTally,
  allGroup: number,
  isWhole: boolean,
): { readonly low: number; readonly high: number } | null {
  const at = (values: Float64Array | Uint32Array, place: number): number => values[place] ?? 0
  const allHigh = at(all.totalHigh, allGroup)
  if (allHigh === 0) return null
  const othersLow = at(all.totalLow, allGroup) - at(own.totalLow, group)
  const othersHigh = allHigh - at(own.totalHigh, group)
  if (isWhole) {
    const [low, high] = [at(own.totalLow, group), at(own.totalHigh, group)]
    // Nothing but zeros at one end of the bands: the share there is of nothing, and the widest answer is kept.
    return {
      low: low + othersHigh === 0 ? 0 : low / (low + othersHigh),
      high: high + othersLow === 0 ? 0 : high / (high + othersLow),
    }
  }
  const ceilingTotal = at(own.ceilingTotal, group) + othersLow
  const ceilingPart = at(own.ceilingPart, group)
  if (ceilingTotal === 0 && ceilingPart > 0) return null
  return {
    low: at(own.partLow, group) / allHigh,
    high: ceilingTotal === 0 ? 0 : ceilingPart / ceilingTotal,
  }
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
