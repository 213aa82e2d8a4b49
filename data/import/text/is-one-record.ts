import { parseValue } from '../parse-value.ts'
import type { BoundRecipe } from '../recipe/bind-recipe.ts'

const NO_WORDS: ReadonlySet<string> = new Set()
const LINE_END = /\r\n|\r|\n/

/**
 * Whether the cells of a record over several lines can be one row of the recipe's table. They can't where a quotation mark too many made
 * one cell of several rows: their number is another than the header's, a line end stands in a column that is read, or a line inside a
 * cell is a row of its own: as many cells as the header, with numbers where the figures stand.
 */
export function isOneRecord(bound: BoundRecipe, delimiter: string, cells: readonly string[]): boolean {
  if (cells.length !== bound.columns) return false
  const read = new Set(readPlaces(bound))
  return cells.every((cell, place) => {
    const [, ...lines] = cell.split(LINE_END)
    const last = lines.pop()
    if (last === undefined) return true
    if (read.has(place)) return false
    const rows = [
      ...lines.map((line) => line.split(delimiter)),
      [...last.split(delimiter), ...cells.slice(place + 1)],
    ]
    return !rows.some((row) => isRow(bound, row))
  })
}

function readPlaces(bound: BoundRecipe): readonly number[] {
  const { territoryPlace, codePlace, periodPlace, splits, figures } = bound
  const places = [territoryPlace, codePlace, periodPlace, ...splits.map(({ place }) => place)]
  for (const { place, highPlace } of figures) places.push(place, highPlace)
  return places.filter((place) => place !== null)
}

function isRow({ columns, figures, recipe }: BoundRecipe, cells: readonly string[]): boolean {
  if (cells.length !== columns) return false
  const values = figures.map(({ place, rule }) => {
    const text = (cells[place] ?? '').replaceAll('"', '')
    return parseValue(text, rule.measure, recipe, NO_WORDS).status
  })
  return !values.includes('fault') && values.some((status) => status !== 'blank')
}
