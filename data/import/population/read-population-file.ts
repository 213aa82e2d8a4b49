import worldTerritories from '../../source/world-territories.json' with { type: 'json' }
import { parseCsv } from '../../dataset/parse-csv.ts'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'

/** A line of a population file. */
export interface PopulationLine {
  readonly territory: string
  readonly year: number
  readonly people: number
  readonly isProjection: boolean
  /** From 1, the header being 1. */
  readonly row: number
}

/** What each column may be called. */
const NAMES = {
  territory: ['territory', 'iso2', 'code'],
  year: ['year'],
  people: ['people', 'population', 'inhabitants'],
  kind: ['kind'],
} as const
const KINDS = ['estimate', 'projection']
const WORLD: ReadonlySet<string> = new Set(worldTerritories.map(({ code }) => code))
/** More than anybody will ever count: a slip of the columns. */
const MOST_PEOPLE = 20_000_000_000
/** All areas of the United Nations’ file over 150 years, three times over. */
const MOST_CELLS = 500_000

/**
 * The lines of a CSV of inhabitants: a header with `territory` (or `iso2`), `year`, `people` (or `population`), and `kind` (`estimate` or
 * `projection`; estimates where there is no such column). Nothing is filled or left out: the first line that can't be taken as it is
 * refuses the file, as does a year that is missing between two of a territory.
 *
 * @param known Codes of the dataset's own territories, beside those of the world.
 * @throws {DeskError} `population-file`, with the row and what to do.
 */
export function readPopulationFile(
  text: string,
  file: string,
  known: ReadonlySet<string>,
): readonly PopulationLine[] {
  const records = recordsOf(text, file)
  const [header = [], ...rows] = records
  const at = (column: keyof typeof NAMES): number =>
    header.findIndex((name) => NAMES[column].some((each) => each === name.trim().toLowerCase()))
  for (const column of ['territory', 'year', 'people'] as const)
    if (at(column) < 0) throw refusal(file, 1, say('population.no-column', { column }))
  const seen = new Map<string, number>()
  const lines = rows.map((cells, index): PopulationLine => {
    const row = index + 2
    const cell = (column: keyof typeof NAMES): string => (cells[at(column)] ?? '').trim()
    const line = lineOf(file, row, {
      territory: cell('territory'),
      year: cell('year'),
      people: cell('people'),
      kind: cell('kind'),
    })
    if (!known.has(line.territory) && !WORLD.has(line.territory))
      throw refusal(file, row, say('population.unknown-code', { code: line.territory }))
    const key = `${line.territory} ${String(line.year)}`
    const first = seen.get(key)
    if (first !== undefined)
      throw refusal(
        file,
        row,
        say('population.twice', { territory: line.territory, year: String(line.year), first: String(first) }),
      )
    seen.set(key, row)
    return line
  })
  if (lines.length === 0) throw refusal(file, 1, say('population.no-lines'))
  refuseGaps(lines, file)
  return lines
}

function recordsOf(text: string, file: string): readonly (readonly string[])[] {
  try {
    return parseCsv(text.replace(/^\uFEFF/, ''), MOST_CELLS).filter((record) =>
      record.some((cell) => cell.trim() !== ''),
    )
  } catch (error) {
    if (error instanceof RangeError)
      throw new DeskError(
        'population-file',
        { file, row: '–', reason: say('population.many-cells', { limit: MOST_CELLS }) },
        error,
      )
    if (!(error instanceof SyntaxError)) throw error
    throw new DeskError('population-file', { file, row: '–', reason: say('population.not-csv') }, error)
  }
}

function lineOf(
  file: string,
  row: number,
  { territory, year, people, kind }: Readonly<Record<keyof typeof NAMES, string>>,
): PopulationLine {
  if (!/^(19|20)\d{2}$/.test(year)) throw refusal(file, row, say('population.bad-year', { year }))
  if (!/^\d{1,11}$/.test(people) || Number(people) > MOST_PEOPLE)
    throw refusal(file, row, say('population.bad-people', { people }))
  if (kind !== '' && !KINDS.includes(kind)) throw refusal(file, row, say('population.bad-kind', { kind }))
  return { territory, year: Number(year), people: Number(people), isProjection: kind === 'projection', row }
}

/** A year between two others can't be told from one that was forgotten, and none is ever made up. */
function refuseGaps(lines: readonly PopulationLine[], file: string): void {
  const byTerritory = new Map<string, PopulationLine[]>()
  for (const line of lines)
    byTerritory.set(line.territory, [...(byTerritory.get(line.territory) ?? []), line])
  for (const [territory, own] of byTerritory) {
    const sorted = own.toSorted((a, b) => a.year - b.year)
    sorted.forEach(({ year, row }, place) => {
      const before = sorted[place - 1]?.year
      if (before === undefined || before === year - 1) return
      const told = { territory, year: String(before + 1), before: String(before), after: String(year) }
      throw refusal(file, row, say('population.gap', told))
    })
  }
}

function refusal(file: string, row: number, reason: string): DeskError {
  return new DeskError('population-file', { file, row, reason })
}
