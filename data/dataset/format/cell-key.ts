import type { FigureColumns } from '../../model/figure-columns.ts'

/** Columns that are being read, with what no view chooses by. */
export interface WholeColumns extends Omit<FigureColumns, 'counting' | 'discrepancies'> {
  /** `legal_processes.id` in the file. */
  readonly legalProcess: Uint32Array
  /** Index into SUBJECTS. */
  readonly subject: Uint8Array
}

type CountedBy = 'company' | 'service' | 'subject' | 'measure'

/** What a figure counts but for its kind, outcome, period and territory: below 2²⁴. */
export function scopeAt(columns: Pick<WholeColumns, CountedBy>, row: number): number {
  // Each part has room for all that its column may hold: subjects and measures are words of the vocabulary.
  const words = (columns.subject[row] ?? 0) * 16 + (columns.measure[row] ?? 0)
  return (words * 256 + (columns.service[row] ?? 0)) * 256 + (columns.company[row] ?? 0)
}

/** The same with kind and outcome: below 2³². */
export function kindAt(
  columns: Pick<WholeColumns, CountedBy | 'requestKind' | 'outcome'>,
  row: number,
): number {
  return (scopeAt(columns, row) * 16 + (columns.requestKind[row] ?? 0)) * 16 + (columns.outcome[row] ?? 0)
}

/** Period and territory: below 2³². */
export function spotAt(
  { period, territory }: Pick<WholeColumns, 'period' | 'territory'>,
  row: number,
): number {
  return (period[row] ?? 0) * 65_536 + (territory[row] ?? 0)
}
