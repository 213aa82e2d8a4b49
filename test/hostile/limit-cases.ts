import { DATASET_LIMITS, mostBytesOf } from '../../data/model/dataset-limits.ts'
import { sql, type HostileCase } from './case.ts'

/** Names that stand beside every figure, as the table of limits has them. */
const NAMES = Object.keys(DATASET_LIMITS.cellBytesOf).filter((column) =>
  /^(?:companies|services|legal_processes|territories)\./.test(column),
)

/** Of each, one as long as it may be and one that is longer: as a dataset of an earlier version may have it. */
export const LIMIT_CASES: readonly HostileCase[] = NAMES.flatMap((each) => {
  const [table = '', column = ''] = each.split('.')
  const most = mostBytesOf(table, column)
  const ofLength = (length: number): string =>
    `UPDATE ${table} SET ${column} = '${'n'.repeat(length)}' WHERE rowid = (SELECT max(rowid) FROM ${table} WHERE ${column} IS NOT NULL)`
  return [
    sql(`${each} of ${String(most)} bytes`, ['opens'], ofLength(most)),
    sql(`${each} of one byte more`, ['dataset-value'], ofLength(most + 1)),
  ]
})
