import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { plainHeader } from '../../model/plain-header.ts'
import { maybePeriodLabel } from '../../model/parse-period.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import { isAbsence } from '../parse-value.ts'
import type { BoundRecipe } from '../recipe/bind-recipe.ts'

/** A table as far as its header says it. */
export interface HeadedTable {
  readonly header: readonly string[]
  /** `null`: it is no table that is read. */
  readonly bound: BoundRecipe | null
}

/**
 * Whether a row below a table's header is another header: for certain, or if the row after it has numbers under its labels. A
 * `maybe-heading` heads a section without a header, or is a row with a strange name: only a person can say.
 */
type HeaderLikeness = 'header' | 'maybe-header' | 'maybe-heading' | 'none'

/** Labels of the column of territories; none is a territory's name. */
const TERRITORY_LABEL =
  /^(country|countries|territory|territories|jurisdiction|nation|state|region|country ?\/ ?(region|territory)|country or region)$/

/**
 * A row is a header where two of its cells, or the one over the territories, are labels of the table's own header or the word for a
 * territory; or, behind a break or where every figure's cell has words, where all its cells are words and its territory is none.
 */
export function headerLikeness(
  cells: readonly string[],
  { header, bound }: HeadedTable,
  isAfterBreak: boolean,
  matcher: TerritoryMatcher,
): HeaderLikeness {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length < 2) return 'none'
  const labels = new Set(header.map(plainHeader))
  const plain = cells.map(plainHeader)
  const known = plain.filter((cell) => cell !== '' && labels.has(cell))
  const place = bound?.territoryPlace ?? null
  const named = place === null ? undefined : plain[place]
  if (
    new Set(known).size > 1 ||
    (named !== undefined && named !== '' && (known.includes(named) || TERRITORY_LABEL.test(named)))
  )
    return 'header'
  if (bound === null)
    return isAfterBreak && plain.some((cell) => TERRITORY_LABEL.test(cell)) ? 'header' : 'none'
  const name = place === null ? '' : (cells[place] ?? '').trim()
  if (matcher.maybeByName(name) !== null || isTotal(cells, { bound })) return 'none'
  if (isAfterBreak && hasYears(cells, bound)) return 'maybe-heading'
  if (filled.some((cell) => isNumberLike(cell) || isAbsence(cell, bound.recipe))) return 'none'
  const figures = bound.figures.filter((figure) => (cells[figure.place] ?? '').trim() !== '')
  const isAllWords = bound.figures.length > 1 && figures.length === bound.figures.length
  return isAfterBreak || isAllWords ? 'maybe-header' : 'none'
}

/** A row of figures, told quickly: its territory is known; or, where no column names one, a figure's cell has a number. */
export function isPlainRow(
  cells: readonly string[],
  { bound }: HeadedTable,
  matcher: TerritoryMatcher,
): boolean {
  if (bound === null) return false
  const { territoryPlace, figures } = bound
  return territoryPlace === null
    ? figures.some(({ place }) => isNumberLike(cells[place] ?? ''))
    : matcher.maybeByName(cells[territoryPlace] ?? '') !== null
}

/** The row after a header has a number, and a label over each of its cells but the first: what a table is headed with often has none. */
export function confirmsHeader(header: readonly string[], cells: readonly string[]): boolean {
  const isLabelled = (place: number): boolean => (header[place] ?? '').trim() !== ''
  return (
    cells.some((cell, place) => isNumberLike(cell) && isLabelled(place)) &&
    cells.every((cell, place) => place === 0 || cell.trim() === '' || isLabelled(place))
  )
}

/** One cell of words alone, that is no territory: the title of what follows, or a remark. */
export function isTitle(cells: readonly string[], matcher: TerritoryMatcher): boolean {
  const [only, ...others] = cells.filter((cell) => cell.trim() !== '')
  return (
    only !== undefined &&
    others.length === 0 &&
    !isNumberLike(only) &&
    matcher.maybeByName(only.trim()) === null
  )
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** It begins as a number does: counts, percentages, bands, dates and half-years. */
const isNumberLike = (cell: string): boolean => /^[\s<>≤≥~±(+−-]*[.,]?\d/.test(cell)

/** A row of totals, by its name. */
export function isTotal(cells: readonly string[], { bound }: Pick<HeadedTable, 'bound'>): boolean {
  const place = bound?.territoryPlace ?? null
  if (bound === null || place === null) return false
  const { recipe } = bound
  const name = nameWithoutMarks(cells[place] ?? '', recipe.footnoteMarks).toLowerCase()
  return recipe.totalWords.some((word) => word.toLowerCase() === name)
}

/** Something stands where the table's figures do, and begins as a number. */
export function hasNumber(cells: readonly string[], { bound }: Pick<HeadedTable, 'bound'>): boolean {
  return bound?.figures.some(({ place }) => isNumberLike(cells[place] ?? '')) === true
}

/** Words beside years or half-years where the figures stand, and no other number: labels, if not a count of 2019. */
export function hasYears(
  cells: readonly string[],
  { figures, territoryPlace, periodPlace }: BoundRecipe,
): boolean {
  const isYear = (cell: string): boolean => maybePeriodLabel(cell) !== null
  const filled = figures.map(({ place }) => cells[place] ?? '').filter((cell) => cell.trim() !== '')
  const isNamed = territoryPlace !== null && /\p{L}/u.test(cells[territoryPlace] ?? '')
  return (
    isNamed &&
    filled.length > 0 &&
    filled.every(isYear) &&
    (periodPlace === null || !isYear(cells[periodPlace] ?? '')) &&
    cells.every((cell) => isYear(cell) || !isNumberLike(cell))
  )
}
