import { issueInWords } from '../../model/issue-in-words.ts'
import { DeskError } from '../../model/error-codes.ts'
import { notJsonReason, parseGivenJson } from '../../model/parse-given-json.ts'
import { type Recipe, recipeSchema, ROWS_VERSION } from '../../model/recipe.ts'
import { RECIPE_KEYWORD } from '../paint/paint-png.ts'
import { RECIPE_TAG } from '../paint/pdf-document.ts'
import { readPngChunks } from '../paint/png-chunks.ts'
import { maybeCarrierOf, type RecipeCarrier } from './recipe-carrier.ts'

/** More than any recipe with all its numbers. */
const LONGEST_RECIPE = 8_000_000
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A file’s recipe, and what kind of file carries it. */
export interface CarriedRecipe {
  readonly recipe: Recipe
  /** As it stands in the file, of which its code was made: without the keys of a view that came after it. */
  readonly written: Recipe
  readonly carrier: RecipeCarrier
}

/**
 * The recipe inside a file from anywhere. Only the text of the recipe is looked at; nothing in the file is run or resolved.
 * @throws {DeskError} `recipe-no-figure`, `recipe-none`, `recipe-damaged` or `recipe-newer`; `file` is its name.
 */
export function readRecipe(bytes: Buffer, file: string): CarriedRecipe {
  const carrier = maybeCarrierOf(bytes)
  if (carrier === undefined) throw new DeskError('recipe-no-figure', { file })
  const text = maybeRecipeText(bytes, carrier, file)
  if (text === undefined) throw new DeskError('recipe-none', { file })
  if (text.length > LONGEST_RECIPE) throw damaged(file, 'it is too long')
  const value = parseJson(text, file)
  if (isOfNewerVersion(value)) throw new DeskError('recipe-newer', { file })
  const parsed = recipeSchema.safeParse(value)
  // The schema let it in; what may be missing are keys that have a default.
  if (parsed.success) return { recipe: parsed.data, written: value as Recipe, carrier }
  if (carrier === 'json' && !isRecipe(value)) throw new DeskError('recipe-none', { file })
  throw damaged(file, issueInWords(parsed.error))
}

function maybeRecipeText(bytes: Buffer, carrier: RecipeCarrier, file: string): string | undefined {
  switch (carrier) {
    case 'png':
      return maybePngText(bytes, file)
    case 'pdf':
      return maybeBetween(bytes, `<${RECIPE_TAG}>`, `</${RECIPE_TAG}>`)
    case 'json':
      return bytes.toString('utf8').replace(/^\uFEFF/, '')
    case 'svg':
      return maybeBetween(bytes, '<metadata', '</metadata>')?.replace(/^[^>]*>/, '')
  }
}

function maybePngText(bytes: Buffer, file: string): string | undefined {
  const start = Buffer.from(`${RECIPE_KEYWORD}\0`, 'latin1')
  let chunks
  try {
    chunks = readPngChunks(bytes)
  } catch (error) {
    throw damaged(file, 'the picture is not whole', error)
  }
  const chunk = chunks.find(
    ({ type, data }) => type === 'iTXt' && data.subarray(0, start.length).equals(start),
  )
  // Two bytes for the compression (none), then an empty language and an empty translated keyword, each ended by a zero.
  return chunk?.data.subarray(start.length + 4).toString('utf8')
}

function maybeBetween(bytes: Buffer, opening: string, closing: string): string | undefined {
  const from = bytes.indexOf(opening)
  if (from < 0) return undefined
  const to = bytes.indexOf(closing, from)
  if (to < 0 || to - from > LONGEST_RECIPE) return undefined
  return bytes
    .subarray(from + opening.length, to)
    .toString('utf8')
    .replace(/&(amp|lt|gt|quot|#39);/g, (all, name: string) => ENTITIES[name] ?? all)
}

function parseJson(text: string, file: string): unknown {
  try {
    return parseGivenJson(text)
  } catch (error) {
    throw damaged(file, notJsonReason(error), error)
  }
}

function isRecipe(value: unknown): value is { readonly format: unknown; readonly version: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && 'version' in value
    ? value.format === 'disclosure-desk-recipe'
    : false
}

function isOfNewerVersion(value: unknown): boolean {
  if (!isRecipe(value)) return false
  const isAbove = (version: unknown, known: number): boolean => typeof version === 'number' && version > known
  return isAbove(value.version, 1) || ('rowsVersion' in value && isAbove(value.rowsVersion, ROWS_VERSION))
}

function damaged(file: string, reason: string, cause?: unknown): DeskError {
  return new DeskError('recipe-damaged', { file, reason }, cause)
}
