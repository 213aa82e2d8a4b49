import type { Measure, Outcome } from '../model/vocabulary.ts'
import type { Measured, Scale } from './chance.ts'
import type { CellName, GroupHistory, HeldRow, History } from './history.ts'

/** What is followed over time; the order is that of ties. */
export const SERIES_MEASURES = [
  'requests',
  'accounts',
  'per-request',
  'rejected',
  'no_data',
  'content',
  'disclosed',
  'top1',
  'top5',
  'territories',
] as const
export type SeriesMeasure = (typeof SERIES_MEASURES)[number]

export const SHARES_OF_OUTCOMES = ['rejected', 'no_data', 'content', 'disclosed'] as const
export type OutcomeShare = (typeof SHARES_OF_OUTCOMES)[number]

export function isOutcomeShare(measure: SeriesMeasure): measure is OutcomeShare {
  return SHARES_OF_OUTCOMES.some((each) => each === measure)
}

/** All territories together. */
export const ALL = '*'

/** A series' number in one half-year. */
export interface SeriesValue extends Measured {
  /** Requests of rows that are left out since a cell is blank. */
  readonly leftOut: number
  /** Cells left blank. A count is “at least” its value then. */
  readonly blanks: number
}

export interface Series {
  readonly territory: string
  readonly group: GroupHistory
  readonly measure: SeriesMeasure
  readonly scale: Scale
  /** By half; `null`: not listed, not held, or more than 1 % of its requests stand in rows with a blank. */
  readonly values: readonly (SeriesValue | null)[]
  /** Halves without a value since too much is blank. */
  readonly tooBlank: ReadonlySet<number>
  /** Nothing is computed from one to another. */
  readonly segments: readonly number[]
  /** The same, but that a half which isn't held may lie between: for a year's comparison. */
  readonly eras: readonly number[]
}

export function seriesId({
  territory,
  group,
  measure,
}: Pick<Series, 'territory' | 'group' | 'measure'>): string {
  return `${territory}/${group.group.id}/${measure}`
}

function scaleOf(measure: SeriesMeasure): Scale {
  if (measure === 'per-request') return 'ratio'
  return measure === 'requests' || measure === 'accounts' || measure === 'territories' ? 'count' : 'share'
}

/** Rows of one group, by half. */
type RowsByHalf = readonly (readonly HeldRow[])[]

export function rowsByHalf(
  { halves }: History,
  group: GroupHistory,
  isChosen: (territory: string) => boolean,
): RowsByHalf {
  const rows: HeldRow[][] = halves.map(() => [])
  for (const [territory, byHalf] of group.rows) {
    if (!isChosen(territory)) continue
    for (const [half, held] of byHalf) rows[half]?.push(...held)
  }
  return rows
}

/** The series of these rows; `isAlone` says of which territories `top1` and `territories` speak. */
export function seriesOf(
  territory: string,
  group: GroupHistory,
  measure: SeriesMeasure,
  rows: RowsByHalf,
  isAlone: (territory: string) => boolean,
): Series {
  const tooBlank = new Set<number>()
  const values = rows.map((held, half) => {
    const value = valueOf(held, measure, group.group.accountMeasure, isAlone)
    if (value === null || value.leftOut <= 0.01 * (value.leftOut + value.requests)) return bare(value)
    tooBlank.add(half)
    return null
  })
  const part = isOutcomeShare(measure)
    ? 'outcomes'
    : measure === 'accounts' || measure === 'per-request'
      ? 'accounts'
      : 'requests'
  return { territory, group, measure, scale: scaleOf(measure), values, tooBlank, ...group.runs[part] }
}

function bare(value: Counted | null): SeriesValue | null {
  if (value === null) return null
  const { requests: _, ...kept } = value
  return kept
}

type Counted = SeriesValue & { readonly requests: number }

/** The value without some of its rows; `null` where none is left. */
export function lessThese(
  { measure, group }: Series,
  whole: SeriesValue,
  rows: readonly HeldRow[],
  isAlone: (territory: string) => boolean,
): SeriesValue | null {
  const part = valueOf(rows, measure, group.group.accountMeasure, isAlone)
  if (part === null) return whole
  const [k, n] = [whole.k - part.k, whole.n - part.n]
  if (n <= 0) return null
  return {
    value: scaleOf(measure) === 'count' ? k : k / n,
    k,
    n,
    leftOut: Math.max(0, whole.leftOut - part.leftOut),
    blanks: Math.max(0, whole.blanks - part.blanks),
  }
}

function valueOf(
  rows: readonly HeldRow[],
  measure: SeriesMeasure,
  accounts: Measure,
  isAlone: (territory: string) => boolean,
): Counted | null {
  switch (measure) {
    case 'requests':
      return countOf(rows, 'requests total')
    case 'accounts':
      return countOf(rows, `${accounts} total`)
    case 'per-request':
      return partOf(rows, (row) => numberIn(row, `${accounts} total`))
    case 'rejected':
      return partOf(rows, (row) => numberIn(row, 'requests rejected'))
    case 'no_data':
      return partOf(rows, (row) => numberIn(row, 'requests no-data'))
    case 'content':
      return partOf(rows, (row) => numberIn(row, 'requests content'))
    case 'disclosed':
      return partOf(rows, disclosedIn)
    case 'top1':
      return largestOf(rows, 1, isAlone)
    case 'top5':
      return largestOf(rows, 5, isAlone)
    case 'territories':
      return territoriesIn(rows, isAlone)
  }
}

/** A number that is neither blank nor a range. */
export function numberIn(row: HeldRow, cell: CellName): number | null {
  const held = row.cells.get(cell)
  return held === undefined || held.low !== held.high ? null : held.low
}

const OUTCOME_CELLS: Readonly<Record<OutcomeShare, readonly Outcome[]>> = {
  rejected: ['rejected'],
  no_data: ['no-data'],
  content: ['content'],
  disclosed: ['content', 'non-content', 'some-data'],
}

/** The outcomes that a share is made of, of those that its rows have. */
export function outcomesOfShare(share: OutcomeShare, rows: readonly HeldRow[]): readonly Outcome[] {
  return OUTCOME_CELLS[share].filter((outcome) => rows.some((row) => row.cells.has(`requests ${outcome}`)))
}

function disclosedIn(row: HeldRow): number | null {
  const outcomes = outcomesOfShare('disclosed', [row])
  const parts = outcomes.map((outcome) => numberIn(row, `requests ${outcome}`))
  return parts.length === 0 || parts.includes(null)
    ? null
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}

function countOf(rows: readonly HeldRow[], cell: CellName): Counted | null {
  let value = 0
  let requests = 0
  let leftOut = 0
  let blanks = 0
  let known = 0
  for (const row of rows) {
    const held = row.cells.get(cell)
    if (held === undefined) continue
    const number = numberIn(row, cell)
    const asked = row.cells.get('requests total')?.high ?? 0
    if (number === null) {
      blanks += 1
      leftOut += cell === 'requests total' ? (held.high ?? 0) : asked
    } else {
      known += 1
      value += number
      requests += cell === 'requests total' ? number : asked
    }
  }
  return known === 0 ? null : { value, k: value, n: value, leftOut, blanks, requests }
}

function partOf(rows: readonly HeldRow[], partIn: (row: HeldRow) => number | null): Counted | null {
  let [k, n, leftOut, blanks, known] = [0, 0, 0, 0, 0]
  for (const row of rows) {
    const requests = numberIn(row, 'requests total')
    if (requests === null) {
      // A range: at most so many requests are left out.
      blanks += 1
      leftOut += row.cells.get('requests total')?.high ?? 0
      continue
    }
    const part = partIn(row)
    if (part === null) {
      blanks += 1
      leftOut += requests
    } else {
      known += 1
      k += part
      n += requests
    }
  }
  return known === 0 || n === 0 ? null : { value: k / n, k, n, leftOut, blanks, requests: n }
}

/** Requests of each territory that stands alone, the most first; equals by code. */
export function requestsByTerritory(
  rows: readonly HeldRow[],
  isAlone: (territory: string) => boolean,
): readonly (readonly [territory: string, requests: number])[] {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const requests = numberIn(row, 'requests total')
    if (requests !== null && isAlone(row.territory))
      sums.set(row.territory, (sums.get(row.territory) ?? 0) + requests)
  }
  return [...sums].toSorted(([code, one], [otherCode, other]) => other - one || (code < otherCode ? -1 : 1))
}

function largestOf(
  rows: readonly HeldRow[],
  count: number,
  isAlone: (territory: string) => boolean,
): Counted | null {
  const all = countOf(rows, 'requests total')
  if (all === null || all.value === 0) return null
  const k = requestsByTerritory(rows, isAlone)
    .slice(0, count)
    .reduce((sum, [, requests]) => sum + requests, 0)
  return { ...all, value: k / all.value, k, n: all.value }
}

function territoriesIn(rows: readonly HeldRow[], isAlone: (territory: string) => boolean): Counted | null {
  const value = requestsByTerritory(rows, isAlone).filter(([, requests]) => requests > 0).length
  return value === 0 ? null : { value, k: value, n: value, leftOut: 0, blanks: 0, requests: value }
}
