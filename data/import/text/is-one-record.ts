import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { onOneLine } from '../../model/on-one-line.ts'
import { readingsOfDay } from '../../model/parse-day.ts'
import { maybePeriodLabel } from '../../model/parse-period.ts'
import { cellWordsOf, NO_CELL_WORDS, parseValue } from '../parse-value.ts'
import type { BoundRecipe } from '../recipe/bind-recipe.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'

const LINE_END = /\r\n|\r|\n/

/**
 * Whether the cells of a record over several lines can be one row of the recipe's table.
 *
 * They can't where their number is another than the header's, or where a quotation mark too many made one cell of several rows. Such
 * a cell has the rest of its own row on its first line, and a delimiter behind it; and either a later line of it is a row of its own
 * (as many cells as the header, with numbers where the figures stand), or it stands in a column that is read and says nothing there.
 */
export function isOneRecord(
  bound: BoundRecipe,
  matcher: TerritoryMatcher,
  delimiter: string,
  cells: readonly string[],
): boolean {
  if (cells.length !== bound.columns) return false
  return !cells.some((cell, place) => {
    const [first = '', ...lines] = cell.split(LINE_END)
    const last = lines.pop()
    if (last === undefined) return false
    const isWholeRow = place + first.split(delimiter).length >= bound.columns
    // In a table of one column a row has no delimiter.
    if (!isWholeRow || !(cell.includes(delimiter) || bound.columns === 1)) return false
    const rows = [
      ...lines.map((line) => line.split(delimiter)),
      [...last.split(delimiter), ...cells.slice(place + 1)],
    ]
    return rows.some((row) => isRow(bound, row)) || saysNothing(bound, matcher, cell, place)
  })
}

/** The cell stands in a column that is read, and is nothing that the column has. */
function saysNothing(bound: BoundRecipe, matcher: TerritoryMatcher, cell: string, place: number): boolean {
  const { recipe, territoryPlace, codePlace, periodPlace, splits, figures } = bound
  if (place === territoryPlace) {
    const name = nameWithoutMarks(cell, recipe.footnoteMarks)
    const isTotal = recipe.totalWords.some((word) => word.toLowerCase() === name.toLowerCase())
    return name !== '' && !isTotal && matcher.maybeByName(name) === null
  }
  if (place === codePlace) return cell.trim() !== '' && matcher.maybeByPublishedCode(cell) === undefined
  if (place === periodPlace) return !saysPeriod(cell, recipe)
  const split = splits.find((each) => each.place === place)
  if (split !== undefined) return !split.values.has(onOneLine(cell.trim()).toLowerCase())
  const figure = figures.find((each) => each.place === place || each.highPlace === place)
  return (
    figure !== undefined &&
    parseValue(cell, figure.rule.measure, recipe, cellWordsOf(recipe)).status === 'fault'
  )
}

/** A part of a period in a column of its own may be any short word. */
function saysPeriod(cell: string, { period }: BoundRecipe['recipe']): boolean {
  return period.from === 'two-columns' || maybePeriodLabel(cell) !== null || readingsOfDay(cell).length > 0
}

function isRow({ columns, figures, recipe }: BoundRecipe, cells: readonly string[]): boolean {
  if (cells.length !== columns) return false
  const values = figures.map(({ place, rule }) => {
    const text = (cells[place] ?? '').replaceAll('"', '')
    return parseValue(text, rule.measure, recipe, NO_CELL_WORDS).status
  })
  return !values.includes('fault') && values.some((status) => status !== 'blank')
}
