import type { CountedInView } from '../model/counting/counted-in-view.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { Partition } from './partition.ts'

/** Rows of one company, service and measure, without those that other rows of the view hold already. */
interface CountedRows {
  readonly rows: Uint32Array
  /** Two choices of kinds that count the same rows have the same; empty: all rows are counted. */
  readonly key: string
}

/** Gives the rows that a choice of kinds counts. What was asked for once is kept. */
export function createCountedRows(
  { counting, requestKind }: FigureColumns,
  partition: Partition,
): (company: number, service: number, measure: number, counted: CountedInView) => CountedRows {
  const known = new Map<string, CountedRows>()
  return (company, service, measure, counted) => {
    const every = partition.rowsOf(company, service, measure)
    if (counted.key === '') return { rows: every, key: '' }
    const name = `${company} ${service} ${measure} ${counted.key}`
    let found = known.get(name)
    if (found === undefined) {
      const rows = every.filter((row) => counted.isCounted(requestKind[row] ?? 0, counting[row] ?? 0))
      found = rows.length === every.length ? { rows: every, key: '' } : { rows, key: counted.key }
      known.set(name, found)
    }
    return found
  }
}
