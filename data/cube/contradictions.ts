import type { Catalogue } from '../model/catalogue.ts'
import type { Discrepancy } from '../model/view-rows.ts'
import { OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../model/vocabulary.ts'
import { isChosenAt } from './membership.ts'
import { CELLS, TOTAL_MASK, type Records } from './records.ts'
import type { Selection } from './selection.ts'

/**
 * The rows of the view's territories and kinds, in the periods given, whose outcomes exclude each other and don't add up to their own
 * total: less although every outcome that is published for the kind and period is there, or more. Rows with a blank or a band among them
 * say nothing. By territory, period, kind.
 */
export function contradictionsIn(
  { territories, periods }: Catalogue,
  records: Records,
  selection: Selection,
  isPeriod: Uint8Array,
  isExclusive: Uint8Array,
): readonly Discrepancy[] {
  const { isRequestKind } = selection
  const found: Discrepancy[] = []
  for (let record = 0; record < records.length; record++) {
    const period = records.period[record] ?? 0
    const kind = records.requestKind[record] ?? 0
    const territory = records.territory[record] ?? 0
    if (isPeriod[period] !== 1 || !isChosenAt(selection, territory, period)) continue
    if (isRequestKind[kind] !== 1 || isExclusive[kind] !== 1) continue
    const reported = records.reportedMask[record] ?? 0
    if ((reported & TOTAL_MASK) === 0 || records.missingMask[record] !== 0) continue
    const published = records.publishedMask[period * REQUEST_KINDS.length + kind] ?? 0
    const sum = sumOfOutcomes(records, record, reported)
    const total = records.low[record * CELLS] ?? 0
    if (sum === null || total !== records.high[record * CELLS]) continue
    if (sum <= total && (reported !== published || sum === total)) continue
    const requestKind = REQUEST_KINDS[kind]
    if (requestKind === undefined) continue
    found.push({
      territory: territories[territory]?.code ?? '',
      period: periods[period]?.label ?? '',
      requestKind,
      outcomes: OUTCOMES_AND_TOTAL.filter((_, outcome) => (reported & (1 << outcome)) !== 0),
      isSummed: true,
      remark: null,
      finding: 'parts-differ',
      sum,
      total,
    })
  }
  return found
}

/** `null`: there are none, or one is a band. */
function sumOfOutcomes({ low, high }: Records, record: number, reported: number): number | null {
  let sum = 0
  let count = 0
  for (let outcome = 1; outcome < CELLS; outcome++) {
    const cell = record * CELLS + outcome
    if ((reported & (1 << outcome)) === 0) continue
    if (low[cell] !== high[cell]) return null
    sum += low[cell] ?? 0
    count++
  }
  return count === 0 ? null : sum
}
