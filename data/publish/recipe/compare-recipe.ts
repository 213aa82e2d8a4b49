import type { FigureSpec } from '../../model/figure-spec.ts'
import { FORMER_ABSENCES } from '../../model/former-absence.ts'
import { type PlottedRow, type Recipe, ROWS_VERSION } from '../../model/recipe.ts'
import { canonicalJson } from './canonical-json.ts'
import { codeOfRecipe } from './make-recipe.ts'
import { formerRows, isCompared, plottedRows } from '../data-files/plotted-rows.ts'
import { sha256 } from './recipe-code.ts'

/** A recipe’s numbers against the figure that a dataset gives now. */
export interface RecipeComparison {
  readonly isSame: boolean
  /** All of them; `null` where the recipe doesn’t carry its numbers. */
  readonly differences: readonly RowDifference[] | null
  /** Numbers of the figure that the version of the recipe didn't record. */
  readonly unrecorded: number
}

/** One number as the file and as the dataset has it; `undefined` where the figure of that side hasn’t this mark. */
export interface RowDifference {
  readonly series: string
  readonly category: string
  readonly inFile: PlottedRow | undefined
  readonly now: PlottedRow | undefined
}

/**
 * Compares number by number what the recipe's version recorded: a number that one side lacks is a difference too, and so is one that doesn't fit the
 * recipe's own SHA-256.
 */
export function compareRecipe(recipe: Recipe, now: FigureSpec): RecipeComparison {
  const whole = plottedRows(now)
  const recorded = recordedRows(recipe, now)
  const found = recorded.find((rows) => sha256(canonicalJson(rows)) === recipe.rowsSha256)
  const isSame =
    found !== undefined && (recipe.rows === null || canonicalJson(recipe.rows) === canonicalJson(found))
  const rows = found ?? likeliest(recorded, recipe)
  const unrecorded = whole.length - rows.length
  if (isSame) return { isSame, differences: [], unrecorded }
  if (recipe.rows === null) return { isSame, differences: null, unrecorded }
  return { isSame, differences: differencesBetween(recipe.rows, rows), unrecorded }
}

/** What a recipe of this version may hold of the figure, the likeliest first. */
function recordedRows(recipe: Recipe, now: FigureSpec): readonly (readonly PlottedRow[])[] {
  const whole = plottedRows(now)
  if (recipe.rowsVersion === ROWS_VERSION) return [whole]
  const each = [whole, formerRows(now)]
  return [...each, ...each.map((rows) => rows.filter((row) => !isCompared(row)))]
}

/** In the words and with the comparison that its own rows have. */
function likeliest(recorded: readonly (readonly PlottedRow[])[], { rows }: Recipe): readonly PlottedRow[] {
  const [whole = [], former = whole, plain = whole, plainFormer = whole] = recorded
  const isOfFormer = rows?.some(isFormer) === true
  if (rows?.some(isCompared) !== false) return isOfFormer ? former : whole
  return isOfFormer ? plainFormer : plain
}

function differencesBetween(
  then: readonly PlottedRow[],
  now: readonly PlottedRow[],
): readonly RowDifference[] {
  const keyOf = ([series, category]: PlottedRow): string => JSON.stringify([series, category])
  const inFile = new Map(then.map((row) => [keyOf(row), row]))
  const here = new Map(now.map((row) => [keyOf(row), row]))
  const keys = [...new Set([...inFile.keys(), ...here.keys()])]
  return keys.flatMap((key): readonly RowDifference[] => {
    const [left, right] = [inFile.get(key), here.get(key)]
    const [series = '', category = ''] = left ?? right ?? []
    const isEqual = canonicalJson(left?.slice(2) ?? null) === canonicalJson(right?.slice(2) ?? null)
    return isEqual ? [] : [{ series, category, inFile: left, now: right }]
  })
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
