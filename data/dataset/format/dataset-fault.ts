import { DeskError } from '../../model/error-codes.ts'

/** A value of a dataset that can't be right. `row`: the row's `id` or key, or its place from 1 where the table has none. */
export function valueFault(
  file: string,
  table: string,
  row: string | number,
  column: string,
  reason: string,
): DeskError {
  return new DeskError('dataset-value', { file, table, row, column, reason })
}
