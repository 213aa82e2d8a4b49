/**
 * The records of an RFC 4180 text with LF or CRLF line ends: arrays of cells, the header first.
 *
 * For our own source files, and files in the form of one: no other dialect, and a stray quotation mark is an error.
 * @throws {SyntaxError} with the line (from 1) where the text breaks the format.
 * @throws {RangeError} where it has more than `mostCells`.
 */
export function parseCsv(text: string, mostCells = Infinity): readonly (readonly string[])[] {
  const records: string[][] = []
  let cells = 0
  const plain = /[^",\r\n]*/y
  const end = /,|\r?\n|$/y
  let record: string[] = []
  let place = 0
  while (place < text.length) {
    cells += 1
    if (cells > mostCells) throw new RangeError(`More than ${String(mostCells)} cells`)
    const isQuoted = text[place] === '"'
    plain.lastIndex = place
    const closing = isQuoted ? closingQuote(text, place + 1) : (plain.exec(text), plain.lastIndex)
    end.lastIndex = isQuoted ? closing + 1 : closing
    const found = closing < 0 ? null : end.exec(text)
    if (found === null) throw new SyntaxError(`CSV line ${String(records.length + 1)} is malformed`)
    record.push(isQuoted ? text.slice(place + 1, closing).replaceAll('""', '"') : text.slice(place, closing))
    place = end.lastIndex
    if (found[0] === ',') {
      if (place === text.length) record.push('')
      else continue
    }
    records.push(record)
    record = []
  }
  return records
}

/** Where the quotation mark stands that ends a cell; −1: none does. */
function closingQuote(text: string, from: number): number {
  for (let place = from; ; place += 2) {
    place = text.indexOf('"', place)
    if (place < 0 || text[place + 1] !== '"') return place
  }
}

/** One record of a CSV with a header, and its line. */
export interface CsvRecord {
  /** Counted from 1, the header being 1; right while no cell holds a line end. */
  readonly line: number
  /** The cell of a column; @throws {RangeError} for a column that the file lacks. */
  cell(column: string): string
}

/** A record of named cells, as if it stood in a CSV; it has no line there. */
export function recordOfCells(cells: Readonly<Record<string, string>>): CsvRecord {
  return {
    line: 0,
    cell(column) {
      const value = cells[column]
      if (value === undefined) throw new RangeError(`CSV has no column ${column}`)
      return value
    },
  }
}

/** Records below the header. @throws {SyntaxError} when a record's length differs from the header's. */
export function parseCsvRecords(text: string): readonly CsvRecord[] {
  const [header = [], ...rows] = parseCsv(text)
  const places = new Map(header.map((name, place) => [name, place]))
  return rows.map((row, index) => {
    const line = index + 2
    if (row.length !== header.length)
      throw new SyntaxError(
        `CSV line ${String(line)} has ${String(row.length)} cells, not ${String(header.length)}`,
      )
    return {
      line,
      cell(column) {
        const value = row[places.get(column) ?? -1]
        if (value === undefined) throw new RangeError(`CSV has no column ${column}`)
        return value
      },
    }
  })
}
