import { DATASET_LIMITS } from '../../model/dataset-limits.ts'

/** A record of a text file: its cells, and the line that it begins on, from 1. `fault`: why its cells can't be trusted. */
export interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
  readonly fault: CsvFault | null
}
/**
 * `quote-open`: a quoted cell that never ends; `quote-stray`: text after a closing quotation mark; `quote-swallows`: a quoted cell that
 * runs over lines which are rows of their own. The last cell of a record with a fault is the one that has it, cut to a line.
 */
type CsvFault = 'quote-open' | 'quote-stray' | 'quote-swallows' | 'cell-long' | 'cells-many'

/** Longer cells are no report's (characters), nor is a record that goes on so far behind its first line. */
const MAX_CELL_LENGTH = DATASET_LIMITS.reportCellCharacters
/** More cells in one record are no report's. */
const MAX_CELLS = 1_000
/** A record over more line ends is a quotation mark too many. */
const MAX_RECORD_LINES = 100
/** After so many records that weren't what they seemed, none is believed to go over several lines: a file is read in time in its length. */
const MAX_SWALLOWED = 1_000
/** What is shown of a line that was given up. */
const MAX_SHOWN = 200

/**
 * Copied for each record. Records that a literal began were taken for long-lived by the engine where the first thousands of them were kept: those
 * that came after, kept by nobody, then filled its old space, by 250 MB of a file of short lines.
 */
const NO_CELLS: readonly string[] = []

const QUOTE = 34
const LF = 10
const CR = 13

interface CsvParser {
  readonly push: (text: string) => void
  /** The text is over. */
  readonly end: () => void
}

/**
 * Records of a text that comes in pieces: RFC 4180 with any one-character delimiter, and LF, CRLF or CR alone as line ends.
 *
 * A quotation mark inside a cell that doesn't begin with one is a letter. A record that breaks the rules carries its fault and is
 * the line that it begins on: reading resumes on the next line, however far a quoted cell had run. So does one over several lines
 * that `isOneRecord` disbelieves: it is asked about each of them. The time is linear in the text's length, and no more than one cell
 * is kept, or the lines behind the first of one record. Own parser: udsv knows neither lines (a record with a line end inside a cell
 * moves all after it), nor CR alone beside quoted cells, nor a broken quotation.
 */
export function createCsvParser(
  delimiter: string,
  take: (record: CsvRecord) => void,
  isOneRecord: (cells: readonly string[]) => boolean = () => true,
): CsvParser {
  const separator = delimiter.charCodeAt(0)
  /** What may have to be read, or read again. */
  let text = ''
  /** In it: where the next cell begins. */
  let place = 0
  let line = 1
  let cells: string[] = []
  /** Line ends inside the record's cells, and in `text` the place behind the first of them. */
  let linesPassed = 0
  let secondLine: number | null = null
  /** The rest of a line that was given up. */
  let isSkipping = false
  let swallowed = 0

  /** `end`: of the cell at `place`, which isn't among the record's yet. */
  function giveUp(fault: CsvFault, end = place): void {
    const shown = text.slice(place, lineEndAt(text, place, Math.min(end, place + MAX_SHOWN)))
    take({ cells: shown === '' ? cells : [...cells, shown], line, fault })
    if (secondLine === null) isSkipping = true
    else {
      swallowed += 1
      place = secondLine
      line += 1
    }
    startRecord()
  }

  function startRecord(): void {
    cells = NO_CELLS.slice()
    linesPassed = 0
    secondLine = null
  }

  function endRecord(next: number): void {
    if (linesPassed > 0 && !isOneRecord(cells)) {
      giveUp('quote-swallows')
      return
    }
    take({ cells, line, fault: null })
    line += linesPassed + 1
    place = next
    startRecord()
  }

  /** `false`: the line goes on beyond the text at hand. */
  function skipLine(isLast: boolean): boolean {
    place = lineEndAt(text, place)
    const next = place === text.length ? undefined : afterLineEnd(text, place, isLast)
    if (next === undefined) return false
    place = next
    line += 1
    isSkipping = false
    return true
  }

  /** `false`: the cell goes on beyond the text at hand. */
  function readCell(isLast: boolean): boolean {
    const isQuoted = text.charCodeAt(place) === QUOTE
    const close = isQuoted ? closingQuote(text, place + 1) : -1
    const isOpen = isQuoted && (close === -1 || (close + 1 === text.length && !isLast))
    const end = isOpen ? text.length : isQuoted ? close + 1 : plainEnd(text, place, separator)
    if (end - place > MAX_CELL_LENGTH) {
      giveUp('cell-long', end)
      return true
    }
    if (isOpen && isLast) {
      giveUp('quote-open', end)
      return true
    }
    if (isOpen || (end === text.length && !isLast)) return false
    const after = text.charCodeAt(end)
    const isLineEnd = after === LF || after === CR
    if (isQuoted && end < text.length && after !== separator && !isLineEnd) {
      giveUp('quote-stray', end)
      return true
    }
    const next = end === text.length ? end : isLineEnd ? afterLineEnd(text, end, isLast) : end + 1
    if (next === undefined) return false
    cells.push(isQuoted ? text.slice(place + 1, close).replaceAll('""', '"') : text.slice(place, end))
    if (isQuoted) passLines(end)
    if (cells.length > MAX_CELLS) {
      cells.pop()
      giveUp('cells-many')
    } else if (secondLine !== null && hasRunAway(end - secondLine)) giveUp('quote-swallows')
    else if (after === separator && end < text.length) place = next
    else endRecord(next)
    return true
  }

  /** Counts the line ends of the quoted cell at `place`. */
  function passLines(end: number): void {
    for (let at = lineEndAt(text, place, end); at < end; at = lineEndAt(text, at, end)) {
      at = afterLineEnd(text, at, true) ?? at
      secondLine ??= at
      linesPassed += 1
    }
  }

  function hasRunAway(length: number): boolean {
    return linesPassed > MAX_RECORD_LINES || length > MAX_CELL_LENGTH || swallowed >= MAX_SWALLOWED
  }

  function parse(isLast: boolean): void {
    let goesOn = true
    while (goesOn) {
      if (isSkipping) goesOn = skipLine(isLast)
      else if (place < text.length) goesOn = readCell(isLast)
      else {
        goesOn = false
        // A delimiter at the very end: behind it is a blank cell.
        if (isLast && cells.length > 0) goesOn = readCell(true)
      }
    }
    const from = secondLine ?? place
    text = text.slice(from)
    place -= from
    if (secondLine !== null) secondLine = 0
  }

  return {
    push: (piece) => {
      text = text === '' ? piece : text + piece
      parse(false)
    },
    end: () => parse(true),
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

/** The place of the next line end before `end`; `end`, or the text's length, where there is none. */
function lineEndAt(text: string, from: number, end = text.length): number {
  let place = from
  const last = Math.min(end, text.length)
  while (place < last && text.charCodeAt(place) !== LF && text.charCodeAt(place) !== CR) place += 1
  return place
}

/** `undefined`: it can't be told yet whether an LF belongs to this CR. */
function afterLineEnd(text: string, place: number, isLast: boolean): number | undefined {
  if (text.charCodeAt(place) === LF) return place + 1
  if (place + 1 === text.length) return isLast ? place + 1 : undefined
  return text.charCodeAt(place + 1) === LF ? place + 2 : place + 1
}

/** The place of the quotation mark that ends a quoted cell; a pair of them is one letter of it. −1: none ends it here. */
function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from)
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2)
  return end
}
