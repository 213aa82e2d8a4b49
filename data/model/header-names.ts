import { onOneLine } from './on-one-line.ts'
import { plainHeader } from './plain-header.ts'

/**
 * The names of a table's columns from its header's rows, the upper first: a column's cells with spaces between. A blank cell of an upper
 * row repeats the one left of it, as merged cells do, as far as the row below has a label there.
 */
export function joinedHeader(rows: readonly (readonly string[])[]): readonly string[] {
  const last = rows.at(-1) ?? []
  if (rows.length < 2) return last
  const columns = Math.max(...rows.map((row) => row.length))
  const filled = rows.map((row, order) => (order === rows.length - 1 ? row : repeated(row, columns)))
  return Array.from({ length: columns }, (_, place) =>
    filled
      .map((row) => onOneLine(row[place] ?? ''))
      .filter((cell, order, all) => cell !== '' && all.indexOf(cell) === order)
      .join(' '),
  )
}

function repeated(row: readonly string[], columns: number): readonly string[] {
  let left = ''
  return Array.from({ length: columns }, (_, place) => {
    const cell = (row[place] ?? '').trim()
    if (cell !== '') left = cell
    return left
  })
}

/** The names by which a mapping says the columns of a header: `Requests`, or, where it stands twice, `Requests (1)` and `Requests (2)`. */
export function columnNames(header: readonly string[]): readonly string[] {
  const plain = header.map(plainHeader)
  return header.map((name, place) => {
    const key = plain[place] ?? ''
    const order = plain.slice(0, place + 1).filter((each) => each === key).length
    const isTwice = key !== '' && plain.filter((each) => each === key).length > 1
    return isTwice ? `${name.trim()} (${String(order)})` : name
  })
}
