import type { FigureSpec } from '../model/figure-spec.ts'
import { FORMER_ABSENCES } from '../model/former-absence.ts'
import type { PlottedRow, Recipe } from '../model/recipe.ts'
import { canonicalJson } from './canonical-json.ts'
import { codeOfRecipe } from './make-recipe.ts'
import { formerRows, plottedRows } from './plotted-rows.ts'
import { sha256 } from './recipe-code.ts'

/** A recipe’s numbers against the figure that a dataset gives now. */
export interface RecipeComparison {
  readonly isSame: boolean
  /** All of them; `null` where the recipe doesn’t carry its numbers. */
  readonly differences: readonly RowDifference[] | null
}

/** One number as the file and as the dataset has it; `undefined` where the figure of that side hasn’t this mark. */
export interface RowDifference {
  readonly series: string
  readonly category: string
  readonly inFile: PlottedRow | undefined
  readonly now: PlottedRow | undefined
}

/** Compares number by number: a number that one side lacks is a difference too. */
export function compareRecipe(recipe: Recipe, now: FigureSpec): RecipeComparison {
  const asNow = plottedRows(now)
  const asThen = formerRows(now)
  const isHashOf = (rows: readonly PlottedRow[]): boolean => sha256(canonicalJson(rows)) === recipe.rowsSha256
  const isSame = isHashOf(asNow) || isHashOf(asThen)
  const rows = recipe.rows?.some(isFormer) === true ? asThen : asNow
  if (isSame) return { isSame, differences: [] }
  if (recipe.rows === null) return { isSame, differences: null }
  const keyOf = ([series, category]: PlottedRow): string => JSON.stringify([series, category])
  const inFile = new Map(recipe.rows.map((row) => [keyOf(row), row]))
  const here = new Map(rows.map((row) => [keyOf(row), row]))
  const keys = [...new Set([...inFile.keys(), ...here.keys()])]
  const differences = keys.flatMap((key): readonly RowDifference[] => {
    const [left, right] = [inFile.get(key), here.get(key)]
    const [series = '', category = ''] = left ?? right ?? []
    const isEqual = canonicalJson(left?.slice(2) ?? null) === canonicalJson(right?.slice(2) ?? null)
    return isEqual ? [] : [{ series, category, inFile: left, now: right }]
  })
  return { isSame, differences }
}

/** It has a word of an earlier version. */
function isFormer([, , , , absence]: PlottedRow): boolean {
  return FORMER_ABSENCES.some((former) => former === absence)
}

/** Whether the recipe’s code and numbers agree with each other: it wasn’t changed by hand. */
export function isIntact(recipe: Recipe): boolean {
  const { code, rows, rowsSha256 } = recipe
  const holds = rows === null || sha256(canonicalJson(rows)) === rowsSha256
  return holds && codeOfRecipe(recipe) === code
}
