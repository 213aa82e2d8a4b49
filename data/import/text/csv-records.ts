import { DATASET_LIMITS } from '../../model/dataset-limits.ts'

/** A record of a text file: its cells, and the line that it begins on, from 1. `fault`: why its cells can't be trusted. */
export interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
  readonly fault: CsvFault | null
}
/** `quote-open`: a quoted cell that never ends; `quote-stray`: text after a closing quotation mark. */
export type CsvFault = 'quote-open' | 'quote-stray' | 'cell-long' | 'cells-many'

/** Longer cells are no report's (characters). */
export const MAX_CELL_LENGTH = DATASET_LIMITS.reportCellCharacters
/** More cells in one record are no report's. */
export const MAX_CELLS = 1_000

const QUOTE = 34
const LF = 10
const CR = 13

export interface CsvParser {
  readonly push: (text: string) => void
  /** The text is over. */
  readonly end: () => void
}

/**
 * Records of a text that comes in pieces: RFC 4180 with any one-character delimiter, and LF, CRLF or CR alone as line ends.
 *
 * A quotation mark inside a cell that doesn't begin with one is a letter. A record that breaks the rules carries its fault, and
 * the next begins on the line after. Own parser: udsv knows neither lines (a record with a line end inside a cell moves all
 * after it), nor CR alone beside quoted cells, nor a broken quotation.
 */
export function createCsvParser(delimiter: string, take: (record: CsvRecord) => void): CsvParser {
  const separator = delimiter.charCodeAt(0)
  let text = ''
  let line = 1
  /** The rest of a line that was given up. */
  let isSkipping = false

  /** Parses what is whole in `text`; a record that isn't waits for more. */
  function parse(isLast: boolean): void {
    let start = 0
    if (isSkipping) {
      const end = lineEndAt(text, 0)
      const next = end === text.length ? end : afterLineEnd(text, end, isLast)
      // A CR at the very end waits for the LF that may follow it.
      start = next ?? end
      isSkipping = next === undefined || end === text.length
      if (!isSkipping) line += 1
    }
    while (!isSkipping && start < text.length) {
      const record = readRecord(text, start, separator, isLast)
      if (record === undefined) break
      take({ cells: record.cells, line, fault: record.fault })
      line += record.lines
      start = record.next
      isSkipping = record.isOpen === true
    }
    text = start === 0 ? text : text.slice(start)
  }

  return {
    push: (piece) => {
      text = text === '' ? piece : text + piece
      parse(false)
    },
    end: () => parse(true),
  }
}

interface ReadRecord {
  readonly cells: readonly string[]
  readonly fault: CsvFault | null
  /** Where the next record begins. */
  readonly next: number
  /** Line ends passed. */
  readonly lines: number
  /** Its line goes on beyond the text at hand. */
  readonly isOpen?: boolean
}

function readRecord(text: string, start: number, separator: number, isLast: boolean): ReadRecord | undefined {
  const cells: string[] = []
  let fault: CsvFault | null = null
  let lines = 0
  let place = start
  for (;;) {
    let cell: string
    if (text.charCodeAt(place) === QUOTE) {
      const quoted = readQuoted(text, place + 1)
      if (quoted === undefined) {
        if (!isLast && text.length - place <= MAX_CELL_LENGTH) return undefined
        // Broken beyond this line: give up the line, and go on with the next.
        return afterBrokenLine(text, start, cells, isLast ? 'quote-open' : 'cell-long', isLast)
      }
      cell = quoted.text
      lines += quoted.lines
      place = quoted.next
      if (place >= text.length && !isLast) return undefined
      const after = text.charCodeAt(place)
      if (place < text.length && after !== separator && after !== LF && after !== CR)
        return afterBrokenLine(text, place, cells, 'quote-stray', isLast, lines)
    } else {
      const end = plainEnd(text, place, separator)
      if (end === text.length && !isLast) {
        if (end - start <= MAX_CELL_LENGTH * 10) return undefined
        return { cells, fault: 'cell-long', next: end, lines, isOpen: true }
      }
      cell = text.slice(place, end)
      place = end
    }
    if (cell.length > MAX_CELL_LENGTH) {
      fault ??= 'cell-long'
      cell = cell.slice(0, 200)
    }
    if (cells.length < MAX_CELLS) cells.push(cell)
    else fault ??= 'cells-many'
    if (place >= text.length) return { cells, fault, next: place, lines }
    if (text.charCodeAt(place) === separator) {
      place += 1
      if (place === text.length && !isLast) return undefined
      if (place === text.length) {
        cells.push('')
        return { cells, fault, next: place, lines }
      }
      continue
    }
    const next = afterLineEnd(text, place, isLast)
    return next === undefined ? undefined : { cells, fault, next, lines: lines + 1 }
  }
}

function plainEnd(text: string, from: number, separator: number): number {
  let place = from
  for (; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (code === separator || code === LF || code === CR) break
  }
  return place
}

/** The place of the next line end; the text's length where there is none. */
function lineEndAt(text: string, from: number): number {
  let place = from
  while (place < text.length && text.charCodeAt(place) !== LF && text.charCodeAt(place) !== CR) place += 1
  return place
}

/** `undefined`: it can't be told yet whether an LF belongs to this CR. */
function afterLineEnd(text: string, place: number, isLast: boolean): number | undefined {
  if (text.charCodeAt(place) === LF) return place + 1
  if (place + 1 === text.length) return isLast ? place + 1 : undefined
  return text.charCodeAt(place + 1) === LF ? place + 2 : place + 1
}

function readQuoted(
  text: string,
  from: number,
): { readonly text: string; readonly next: number; readonly lines: number } | undefined {
  let end = text.indexOf('"', from)
  let hasPairs = false
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
    hasPairs = true
    end = text.indexOf('"', end + 2)
  }
  if (end === -1) return undefined
  const inside = text.slice(from, end)
  return {
    text: hasPairs ? inside.replaceAll('""', '"') : inside,
    next: end + 1,
    lines: inside.includes('\n') || inside.includes('\r') ? inside.split(/\r\n|\r|\n/).length - 1 : 0,
  }
}

function afterBrokenLine(
  text: string,
  from: number,
  cells: readonly string[],
  fault: CsvFault,
  isLast: boolean,
  linesBefore = 0,
): ReadRecord | undefined {
  const place = lineEndAt(text, from)
  if (place === text.length) return { cells, fault, next: place, lines: linesBefore, isOpen: !isLast }
  const next = afterLineEnd(text, place, isLast)
  return next === undefined ? undefined : { cells, fault, next, lines: linesBefore + 1 }
}
