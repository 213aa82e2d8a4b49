import type { Catalogue } from '../model/catalogue.ts'
import type { FigureColumns, ListedDiscrepancy } from '../model/figure-columns.ts'
import type { Discrepancy } from '../model/view-rows.ts'
import { OUTCOMES_AND_TOTAL, REQUEST_KINDS, type OutcomeOrTotal } from '../model/vocabulary.ts'
import type { Selection } from './selection.ts'

/** The listed faults of the selection's company, service, measure and kinds, in any period and territory. */
export function discrepanciesListed(
  catalogue: Catalogue,
  columns: FigureColumns,
  selection: Selection,
): readonly Discrepancy[] {
  return columns.discrepancies.flatMap((listed) => {
    const [row] = listed.rows
    if (row === undefined || !isOfView(columns, selection, row)) return []
    const kind = columns.requestKind[row] ?? 0
    const requestKind = REQUEST_KINDS[kind]
    if (requestKind === undefined) return []
    return [
      {
        territory: catalogue.territories[columns.territory[row] ?? 0]?.code ?? '',
        period: catalogue.periods[columns.period[row] ?? 0]?.label ?? '',
        requestKind,
        outcomes: outcomesOf(columns, listed),
        isSummed: selection.counted.isCounted(kind, columns.counting[row] ?? 0),
        remark: listed.note,
        ...findingOf(columns, listed),
      },
    ]
  })
}

function isOfView(
  columns: FigureColumns,
  { company, service, measure, isRequestKind }: Selection,
  row: number,
): boolean {
  return (
    columns.company[row] === company &&
    columns.service[row] === service &&
    columns.measure[row] === measure &&
    isRequestKind[columns.requestKind[row] ?? 0] === 1
  )
}

function outcomesOf({ outcome }: FigureColumns, { rows }: ListedDiscrepancy): readonly OutcomeOrTotal[] {
  return OUTCOMES_AND_TOTAL.filter((_, place) => rows.some((row) => outcome[row] === place))
}

function findingOf(
  { outcome, low }: FigureColumns,
  { finding, rows }: ListedDiscrepancy,
):
  | { readonly finding: 'parts-differ'; sum: number; total: number }
  | { readonly finding: Exclude<ListedDiscrepancy['finding'], 'parts-differ'> } {
  if (finding !== 'parts-differ') return { finding }
  const sumOf = (isTotal: boolean): number =>
    rows.reduce((sum, row) => sum + ((outcome[row] === 0) === isTotal ? (low[row] ?? 0) : 0), 0)
  return { finding, sum: sumOf(false), total: sumOf(true) }
}

/** Whether a row that doesn't add up is one of those listed. */
export function isAmong(listed: readonly Discrepancy[], found: Discrepancy): boolean {
  return listed.some(
    ({ finding, territory, period, requestKind }) =>
      finding === found.finding &&
      territory === found.territory &&
      period === found.period &&
      requestKind === found.requestKind,
  )
}
