import type { SeriesScope } from './series-scope.ts'
import { REQUEST_KINDS } from '../model/vocabulary.ts'
import { isChosenAt } from './membership.ts'
import { addPair, emptyPairTally, type PairTally } from './ratio.ts'
import { forEachRecord } from './records-in-scope.ts'
import { CELLS, type Records } from './records.ts'
import type { Selection } from './selection.ts'
import { addRecord, emptyTally, type Tally } from './tally.ts'

/** Counts, and for a share the pairs of the same groups. */
export interface Sums {
  readonly counts: Tally
  readonly pairs: PairTally | null
}

/** Everything that an answer is made of, for one selection. */
export interface Aggregates {
  /** Group `place * CELLS + outcome`: all choices apply. */
  readonly byOutcome: Sums
  /** One group per period: the head of the stack. */
  readonly heads: Tally
  /**
   * One group per territory code, ignoring the choice of territories: `reporting` is 0 or 1. Behind them one for each chosen group of
   * territories.
   */
  readonly territories: Sums
  /** One group per kind, ignoring the choice of kinds; without `reporting`. */
  readonly requestKinds: Tally
  /** Codes of the documents behind the figures in view. */
  readonly documents: ReadonlySet<number>
}

/**
 * One linear pass over the records.
 *
 * @param isExclusive 1 per kind whose outcomes exclude each other: their sum can't exceed the total.
 */
export function scanRecords(records: Records, selection: Selection, isExclusive: Uint8Array): Aggregates {
  const { periodPlace, isTerritory, isRequestKind, headMask, viewMask, isShare, groups } = selection
  const byOutcome = emptySums(selection.periods.length * CELLS, isShare)
  const heads = emptyTally(selection.periods.length)
  const territories = emptySums(isTerritory.length + groups.length, isShare)
  const requestKinds = emptyTally(REQUEST_KINDS.length)
  const isDocumentSet = new Uint8Array(records.documentSets.length)
  for (let record = 0; record < records.length; record++) {
    const period = records.period[record] ?? 0
    const place = periodPlace[period] ?? -1
    if (place < 0) continue
    const territory = records.territory[record] ?? 0
    const kind = records.requestKind[record] ?? 0
    const isChosenTerritory = isChosenAt(selection, territory, period)
    if (isChosenTerritory) addRecord(requestKinds, kind, records, record, headMask)
    if (isRequestKind[kind] !== 1) continue
    addTo(territories, territory, records, record, headMask, isExclusive[kind] === 1)
    groups.forEach(({ isMember }, group) => {
      if (isMember[period * isTerritory.length + territory] !== 1) return
      addTo(territories, isTerritory.length + group, records, record, headMask, isExclusive[kind] === 1)
    })
    if (!isChosenTerritory) continue
    addRecord(heads, place, records, record, headMask)
    addOutcomes(byOutcome, place * CELLS, records, record, isExclusive[kind] === 1)
    addDocuments(isDocumentSet, records, record, viewMask)
  }
  const documents = new Set(records.documentSets.filter((_, set) => isDocumentSet[set] === 1).flat())
  return { byOutcome, heads, territories, requestKinds, documents }
}

/** One group per period for a single series: a territory's line, a panel's outcome, one kind's bands. */
export function scanSeries(
  records: Records,
  selection: Selection,
  isExclusive: Uint8Array,
  scope: SeriesScope,
): Sums {
  const sums = emptySums(selection.periods.length, selection.isShare)
  forEachRecord(records, selection, scope, (record, place) => {
    addTo(sums, place, records, record, scope.mask, isExclusive[records.requestKind[record] ?? 0] === 1)
  })
  return sums
}

function emptySums(groups: number, isShare: boolean): Sums {
  return { counts: emptyTally(groups), pairs: isShare ? emptyPairTally(groups) : null }
}

function addTo(
  { counts, pairs }: Sums,
  group: number,
  records: Records,
  record: number,
  mask: number,
  isExclusive: boolean,
): void {
  addRecord(counts, group, records, record, mask)
  if (pairs !== null) addPair(pairs, group, records, record, mask, isExclusive)
}

function addOutcomes(
  sums: Sums,
  group: number,
  records: Records,
  record: number,
  isExclusive: boolean,
): void {
  const present = (records.reportedMask[record] ?? 0) | (records.missingMask[record] ?? 0)
  for (let outcome = 0; outcome < CELLS; outcome++) {
    const mask = 1 << outcome
    if ((present & mask) === 0) continue
    addTo(sums, group + outcome, records, record, mask, isExclusive)
  }
}

function addDocuments(isDocumentSet: Uint8Array, records: Records, record: number, viewMask: number): void {
  for (let outcome = 0; outcome < CELLS; outcome++) {
    if ((viewMask & (1 << outcome)) === 0) continue
    isDocumentSet[records.documentSet[record * CELLS + outcome] ?? 0] = 1
  }
}

/** Whether a mask holds one outcome alone. */
export function isOneOutcome(mask: number): boolean {
  return (mask & (mask - 1)) === 0
}
