import alpha3 from '../../model/iso-alpha-3.json' with { type: 'json' }
import { MOST_POPULATION_FAULTS, type PopulationFault } from '../../model/population.ts'
import { say } from '../../model/words/say.ts'
import worldTerritories from '../../source/world-territories.json' with { type: 'json' }
import { createCsvParser, type CsvRecord } from '../text/csv-records.ts'
import { encodingOf, withoutMarks } from '../text/decode-text.ts'
import { detectDialect, maybeSaidDelimiter } from '../text/detect-dialect.ts'

/** A line of a population file. */
export interface PopulationLine {
  readonly territory: string
  readonly year: number
  readonly people: number
  readonly isProjection: boolean
  /** The line of the file, from 1, the header being 1. */
  readonly row: number
}

/** What stands in a population file: its lines are to be taken only where there is no fault. */
export interface PopulationFile {
  readonly lines: readonly PopulationLine[]
  /** In the file's order, gaps last; at most `MOST_POPULATION_FAULTS` of them. */
  readonly faults: readonly PopulationFault[]
  readonly faultCount: number
}

/** What each column may be called. */
const NAMES = {
  territory: ['territory', 'iso2', 'iso3', 'code'],
  year: ['year'],
  people: ['people', 'population', 'inhabitants'],
  kind: ['kind'],
} as const
type Column = keyof typeof NAMES
// The keys of the table just above.
const COLUMNS = Object.keys(NAMES) as readonly Column[]
const OPTIONAL: ReadonlySet<Column> = new Set(['kind'])

const KINDS = ['estimate', 'projection']
const WORLD: ReadonlySet<string> = new Set(worldTerritories.map(({ code }) => code))
const ALPHA_3: ReadonlyMap<string, string> = new Map(Object.entries(alpha3))
/** More than anybody will ever count: a slip of the columns. */
const MOST_PEOPLE = 20_000_000_000
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]
const MOST_SHOWN = 40
/** All areas of the United Nations’ file over 150 years, three times over. */
const MOST_CELLS = 500_000
/** Characters read at once, so that what has too many cells is given up early. */
const PIECE = 1 << 16

/**
 * The lines of a CSV of inhabitants: a header with `territory` (or `iso2`, `iso3`, `code`), `year`, `people` (or `population`,
 * `inhabitants`), and `kind` (`estimate` or `projection`; estimates where there is no such column). Nothing is filled, joined or left
 * out: a line that can't be taken as it is is a fault, as is a year that is missing between two of a territory.
 *
 * @param known Codes of the dataset's own territories, beside those of the world.
 */
export function readPopulationFile(bytes: Buffer, known: ReadonlySet<string>): PopulationFile {
  const found: PopulationFault[] = []
  let faultCount = 0
  const fault = (row: number | null, column: string | null, reason: string): void => {
    faultCount += 1
    if (found.length < MOST_POPULATION_FAULTS) found.push({ row, column, reason })
  }
  const records = maybeRecords(bytes, fault)
  const lines = records === undefined ? [] : linesOf(records, known, fault)
  return { lines, faults: found, faultCount }
}

type Fault = (row: number | null, column: string | null, reason: string) => void

/** `undefined`: the bytes are no text, or hold more than any such file; the fault is told. */
function maybeRecords(bytes: Buffer, fault: Fault): readonly CsvRecord[] | undefined {
  const encoding = encodingOf(bytes)
  let text: string
  try {
    text = withoutMarks(new TextDecoder(encoding.encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    text = '\0'
  }
  if (text.includes('\0')) {
    fault(null, null, say('population.not-text'))
    return undefined
  }
  const { delimiter } = detectDialect(text, encoding, true)
  const records: CsvRecord[] = []
  let cellCount = 0
  const parser = createCsvParser(delimiter, (record) => {
    // A blank line has no cell, and costs as much as one.
    cellCount += Math.max(1, record.cells.length)
    const isBlank = record.cells.every((cell) => cell.trim() === '')
    if (!isBlank && cellCount <= MOST_CELLS) records.push(record)
  })
  for (let at = 0; at < text.length && cellCount <= MOST_CELLS; at += PIECE)
    parser.push(text.slice(at, at + PIECE))
  if (cellCount <= MOST_CELLS) parser.end()
  if (cellCount > MOST_CELLS) {
    fault(null, null, say('population.many-cells', { limit: MOST_CELLS }))
    return undefined
  }
  return records.filter(({ cells, line }) => line !== 1 || maybeSaidDelimiter(cells, delimiter) === null)
}

function linesOf(
  [header, ...records]: readonly CsvRecord[],
  known: ReadonlySet<string>,
  fault: Fault,
): readonly PopulationLine[] {
  const columns = columnsOf(header, fault)
  if (header === undefined || columns === undefined) return []
  if (records.length === 0) fault(header.line, null, say('population.no-lines'))
  const seen = new Map<string, number>()
  const lines: PopulationLine[] = []
  for (const { cells, line: row, fault: broken } of records) {
    if (broken !== null) {
      fault(row, null, say('population.broken'))
      continue
    }
    if (cells.slice(header.cells.length).some((cell) => cell.trim() !== '')) {
      fault(row, null, say('population.more-cells', { cells: cells.length, columns: header.cells.length }))
      continue
    }
    const line = maybeLine(row, cells, columns, known, fault)
    if (line === undefined) continue
    const { territory, year } = line
    const key = `${territory} ${String(year)}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, row)
      lines.push(line)
    } else fault(row, null, say('population.twice', { territory, year: String(year), first: String(first) }))
  }
  findGaps(lines, fault)
  return lines
}

/** Where a column stands, and what the file calls it. */
type Columns = Readonly<Record<Column, { readonly place: number; readonly name: string } | undefined>>

function columnsOf(header: CsvRecord | undefined, fault: Fault): Columns | undefined {
  if (header === undefined) {
    fault(null, null, say('population.empty'))
    return undefined
  }
  const names = header.cells.map((name) => name.trim())
  const broken = new Set<Column>()
  const of = (column: Column): Columns[Column] => {
    const places = names.flatMap((name, place) =>
      NAMES[column].some((each) => each === name.toLowerCase()) ? [place] : [],
    )
    const [place] = places
    if (places.length > 1) {
      const both = places.map((each) => names[each] ?? '').join(', ')
      fault(header.line, null, say('population.two-columns', { column, both }))
      broken.add(column)
    } else if (place === undefined && !OPTIONAL.has(column)) {
      fault(header.line, null, say('population.no-column', { names: NAMES[column].join(' / ') }))
      broken.add(column)
    }
    return place === undefined ? undefined : { place, name: names[place] ?? column }
  }
  const [territory, year, people, kind] = COLUMNS.map(of)
  return broken.size === 0 ? { territory, year, people, kind } : undefined
}

function maybeLine(
  row: number,
  cells: readonly string[],
  columns: Columns,
  known: ReadonlySet<string>,
  fault: Fault,
): PopulationLine | undefined {
  const cell = (column: Column): string => (cells[columns[column]?.place ?? -1] ?? '').trim()
  const broken = new Set<Column>()
  const hold = (column: Column, holds: boolean, reason: (shown: string) => string): void => {
    if (holds) return
    broken.add(column)
    fault(row, columns[column]?.name ?? column, reason(cell(column).slice(0, MOST_SHOWN)))
  }
  const [code, year, people, kind] = COLUMNS.map(cell) as [string, string, string, string]
  const territory = known.has(code) ? code : (ALPHA_3.get(code) ?? code)
  hold('territory', known.has(territory) || WORLD.has(territory), (shown) =>
    say('population.unknown-code', { code: shown }),
  )
  hold('year', /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR, (shown) =>
    say('population.bad-year', { year: shown }),
  )
  hold('people', /^\d{1,11}$/.test(people) && Number(people) <= MOST_PEOPLE, (shown) =>
    say('population.bad-people', { people: shown }),
  )
  hold('kind', kind === '' || KINDS.includes(kind), (shown) => say('population.bad-kind', { kind: shown }))
  if (broken.size > 0) return undefined
  return { territory, year: Number(year), people: Number(people), isProjection: kind === 'projection', row }
}

/** A year between two others can't be told from one that was forgotten, and none is ever made up. */
function findGaps(lines: readonly PopulationLine[], fault: Fault): void {
  for (const [territory, own] of Map.groupBy(lines, (line) => line.territory)) {
    const sorted = own.toSorted((a, b) => a.year - b.year)
    sorted.forEach(({ year, row }, place) => {
      const before = sorted[place - 1]?.year
      if (before === undefined || before === year - 1) return
      const [from, to] = [String(before + 1), String(year - 1)]
      const missing = from === to ? from : say('people.range', { from, to })
      const told = { territory, before: String(before), after: String(year), missing }
      fault(row, null, say('population.gap', told))
    })
  }
}
