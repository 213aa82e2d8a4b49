import type { FigureSpec } from '../model/figure-spec.ts'
import { formatInterval } from '../model/format.ts'
import type { PlottedRow, Recipe } from '../model/recipe.ts'
import type { RecipeDifference } from '../model/recipe-reading.ts'
import { say } from '../model/words/say.ts'
import { canonicalJson } from './canonical-json.ts'
import { codeOfRecipe } from './make-recipe.ts'
import { plottedRows } from './plotted-rows.ts'
import { sha256 } from './recipe-code.ts'

/** A recipe’s numbers against the figure that a dataset gives now. */
export interface RecipeComparison {
  readonly isSame: boolean
  /** All of them; `null` where the recipe doesn’t carry its numbers. */
  readonly differences: readonly RecipeDifference[] | null
}

/** Compares number by number: a number that one side lacks is a difference too. */
export function compareRecipe(recipe: Recipe, now: FigureSpec): RecipeComparison {
  const rows = plottedRows(now)
  const isSame = sha256(canonicalJson(rows)) === recipe.rowsSha256
  if (isSame) return { isSame, differences: [] }
  if (recipe.rows === null) return { isSame, differences: null }
  const keyOf = ([series, category]: PlottedRow): string => JSON.stringify([series, category])
  const inFile = new Map(recipe.rows.map((row) => [keyOf(row), row]))
  const here = new Map(rows.map((row) => [keyOf(row), row]))
  const keys = [...new Set([...inFile.keys(), ...here.keys()])]
  const differences = keys.flatMap((key): readonly RecipeDifference[] => {
    const [left, right] = [inFile.get(key), here.get(key)]
    const [inFileText, nowText] = [rowInWords(left), rowInWords(right)]
    const [series = '', category = ''] = left ?? right ?? []
    const isEqual = canonicalJson(left?.slice(2) ?? null) === canonicalJson(right?.slice(2) ?? null)
    return isEqual ? [] : [{ series, category, inFile: inFileText, now: nowText }]
  })
  return { isSame, differences }
}

/** Whether the recipe’s code and numbers agree with each other: it wasn’t changed by hand. */
export function isIntact(recipe: Recipe): boolean {
  const { code, rows, rowsSha256 } = recipe
  const holds = rows === null || sha256(canonicalJson(rows)) === rowsSha256
  return holds && codeOfRecipe(recipe) === code
}

function rowInWords(row: PlottedRow | undefined): string {
  if (row === undefined) return say('recipe.not-in-figure')
  const [, , low, high, absence] = row
  if (low !== null && high !== null) return formatInterval(low, high, String)
  return say(`figure.${absence ?? 'not-reported'}`)
}
