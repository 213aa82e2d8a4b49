import { DeskError } from '../model/error-codes.ts'
import type { RecipeReading } from '../model/recipe-reading.ts'
import { errorSentence } from '../model/words/error-sentence.ts'
import { noticeSentence } from '../model/view-notice.ts'
import { englishFigure } from '../model/words/english-figure.ts'
import { say } from '../model/words/say.ts'
import { canonicalJson } from '../publish/recipe/canonical-json.ts'
import { compareRecipe, isIntact, type RecipeComparison } from '../publish/recipe/compare-recipe.ts'
import { publishFile } from '../publish/publish-file.ts'
import { type CarriedRecipe, readRecipe } from '../publish/recipe/read-recipe.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import { differencesInWords } from './differences-in-words.ts'
import { type PublishedView, publishView } from './publish-view.ts'
import type { GivenFile } from './read-given-file.ts'

const SHOWN_DIFFERENCES = 200

/**
 * Holds a published file against the open dataset: whether its numbers are what the dataset gives, and whether the file itself is.
 * @throws {DeskError} `recipe-none`, `recipe-damaged` or `recipe-newer`.
 */
export async function checkRecipe(
  loaded: LoadedDataset,
  { bytes, name }: GivenFile,
  appVersion: string,
): Promise<RecipeReading> {
  const carried = readRecipe(bytes, name)
  const { recipe } = carried
  const isSameDataset = recipe.dataset.fingerprint === loaded.info.fingerprint
  const common = { recipe, isSameDataset, isIntact: isIntact(carried.written) }
  const standing = [
    say(isSameDataset ? 'recipe.same-dataset' : 'recipe.other-dataset', { code: recipe.dataset.code }),
    ...(common.isIntact ? [] : [say('recipe.not-intact')]),
  ]
  const view = maybeView(loaded, carried, appVersion)
  if (view instanceof DeskError) {
    const reason = errorSentence(view.code, view.details)
    return {
      ...common,
      sentences: [say('recipe.unanswerable', { reason }), ...standing],
      numbers: 'unanswerable',
      isSameFile: null,
      differences: [],
      differenceCount: null,
      unit: '',
    }
  }
  const comparison = compareRecipe(recipe, view.figure.spec)
  const isSameFile = await maybeSameFile(loaded, carried, bytes, view, appVersion)
  return {
    ...common,
    sentences: [
      verdict(comparison, recipe.rowCount),
      ...(comparison.unrecorded > 0 ? [say('recipe.unrecorded', { count: comparison.unrecorded })] : []),
      ...view.said.map(noticeSentence),
      ...standing,
      ...(isSameFile === null ? [] : [say(isSameFile ? 'recipe.same-file' : 'recipe.other-file')]),
    ],
    numbers: comparison.isSame ? 'same' : 'different',
    isSameFile,
    differences: differencesInWords(comparison.differences ?? [], loaded.info.catalogue, view).slice(
      0,
      SHOWN_DIFFERENCES,
    ),
    differenceCount: comparison.differences?.length ?? null,
    unit: comparison.isSame ? '' : englishFigure(view.figure.spec).unit,
  }
}

function maybeView(
  loaded: LoadedDataset,
  { recipe }: CarriedRecipe,
  appVersion: string,
): PublishedView | DeskError {
  try {
    return publishView(loaded, recipe.publication, appVersion, recipe.preset)
  } catch (error) {
    if (error instanceof DeskError) return error
    throw error
  }
}

function verdict({ isSame, differences }: RecipeComparison, count: number): string {
  if (isSame) return say('recipe.same', { count })
  if (differences === null) return say('recipe.different-unlisted')
  return say('recipe.different', { count: differences.length })
}

/** Made again, is the file the same to the byte? Another version may draw otherwise, so it can’t tell. */
async function maybeSameFile(
  loaded: LoadedDataset,
  { recipe, written, carrier }: CarriedRecipe,
  bytes: Buffer,
  { figure, answer, said }: PublishedView,
  appVersion: string,
): Promise<boolean | null> {
  const isSameMaker =
    recipe.appVersion === appVersion && recipe.dataset.fingerprint === loaded.info.fingerprint
  // A view that has more keys by now, or is settled otherwise, makes other bytes of the same numbers.
  const isOlder = said.length > 0 || canonicalJson(written) !== canonicalJson(recipe)
  if (carrier === 'json' || !isSameMaker || isOlder) return null
  const { name, shortCode, fingerprint } = loaded.info
  const made = await publishFile(
    figure,
    answer,
    {
      format: carrier,
      csvUse: 'code',
      recipe: recipe.rows === null ? 'recipe' : 'recipe-and-rows',
      isDespiteReds: true,
    },
    { datasetName: name, shortCode, fingerprint, appVersion },
  )
  return bytes.equals(made.bytes)
}
