import type { FigureSpec } from '../../model/figure-spec.ts'
import type { Preset } from '../../model/preset.ts'
import type { Publication } from '../../model/publication.ts'
import { type Recipe, ROWS_VERSION } from '../../model/recipe.ts'
import { canonicalJson } from './canonical-json.ts'
import { plottedRows } from '../data-files/plotted-rows.ts'
import { codeOf, sha256 } from './recipe-code.ts'

/** Which dataset and program made a file. */
export interface Origin {
  readonly fingerprint: string
  readonly shortCode: string
  readonly appVersion: string
}

/** All that makes the figure again, with its rows; `withoutRows` takes them out. */
export function makeRecipe(
  publication: Publication,
  preset: Preset,
  spec: FigureSpec,
  { fingerprint, shortCode, appVersion }: Origin,
): Recipe {
  const rows = plottedRows(spec)
  const recipe = {
    format: 'disclosure-desk-recipe' as const,
    version: 1 as const,
    publication,
    preset,
    appVersion,
    dataset: { fingerprint, code: shortCode },
    rowsVersion: ROWS_VERSION,
    rowCount: rows.length,
    rowsSha256: sha256(canonicalJson(rows)),
    rows: [...rows],
  }
  return { ...recipe, code: codeOfRecipe(recipe) }
}

/** Of everything in a recipe but the code itself; the rows by their SHA-256. */
export function codeOfRecipe(recipe: Omit<Recipe, 'code'>): string {
  return codeOf({ ...recipe, code: null, rows: null })
}

/** The recipe without the plotted numbers; their SHA-256 and the code stay. */
export function withoutRows(recipe: Recipe): Recipe {
  return { ...recipe, rows: null }
}

/** As it lies in a file. */
export function formatRecipe(recipe: Recipe): string {
  return canonicalJson(recipe)
}
