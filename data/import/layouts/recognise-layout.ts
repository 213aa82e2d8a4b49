import { mappingRecipeSchema, type MappingRecipe } from '../../model/mapping-recipe.ts'
import { columnNames } from '../../model/header-names.ts'
import { plainHeader } from '../../model/plain-header.ts'
import { maybeBindRecipe, type BoundRecipe } from '../recipe/bind-recipe.ts'
import { APPLE_LAYOUTS } from './apple.ts'
import { DSA_LAYOUT } from './dsa.ts'
import { GOOGLE_LAYOUTS } from './google.ts'
import { META_LAYOUT } from './meta.ts'

/** The published layouts of text files that the program knows by itself. */
export const PUBLISHED_LAYOUTS: readonly MappingRecipe[] = [
  ...GOOGLE_LAYOUTS,
  ...APPLE_LAYOUTS,
  META_LAYOUT,
  DSA_LAYOUT,
]

export interface RecognisedLayout {
  /** The one that fits best; `null`: none, or several fit equally well. */
  readonly bound: BoundRecipe | null
  /** Those that fit equally well. */
  readonly candidates: readonly MappingRecipe[]
}

/**
 * The layout of a header: all of its telling columns are there, and more of them than of any other layout that fits; between files
 * with one header the name decides.
 */
export function recogniseLayout(
  header: readonly string[],
  fileName: string,
  recipes: readonly MappingRecipe[],
): RecognisedLayout {
  const names = new Set([...header, ...columnNames(header)].map(plainHeader))
  const fitting = recipes.flatMap((recipe) => {
    const { columns } = recipe.recognise
    if (!columns.every((spellings) => spellings.some((name) => names.has(plainHeader(name))))) return []
    const bound = maybeBindRecipe(recipe, header)
    return bound === null ? [] : [{ bound, score: columns.length + bound.figures.length }]
  })
  const best = Math.max(...fitting.map(({ score }) => score))
  const equal = fitting.filter(({ score }) => score === best).map(({ bound }) => bound)
  const byName = equal.filter(({ recipe }) => isNamed(recipe, fileName))
  const [only, ...others] =
    byName.length > 0 ? byName : equal.filter(({ recipe }) => recipe.recognise.fileName === null)
  if (only !== undefined && others.length === 0) return { bound: only, candidates: [] }
  return { bound: null, candidates: equal.map(({ recipe }) => recipe) }
}

/** A recipe's file name is the reader's own text: it is looked for as it stands, but in the published layouts, which are ours. */
function isNamed(recipe: MappingRecipe, fileName: string): boolean {
  const { fileName: wanted } = recipe.recognise
  if (wanted === null) return false
  const name = fileName.toLowerCase()
  return PUBLISHED_LAYOUTS.includes(recipe)
    ? new RegExp(wanted).test(name)
    : name.includes(wanted.toLowerCase())
}

/** A saved recipe as JSON; `null`: it isn't one of this version. */
export function maybeRecipe(json: string): MappingRecipe | null {
  try {
    return mappingRecipeSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    // Not JSON: no recipe.
    return null
  }
}
