import { defaultPublication } from '../model/publication.ts'
import { DeskError } from '../model/error-codes.ts'
import { draftTexts } from '../publish/words/draft-texts.ts'
import { previewFigure } from '../publish/preview-figure.ts'
import { publishFile } from '../publish/publish-file.ts'
import { publishPack } from '../publish/publish-pack.ts'
import { readPreset } from '../publish/presets/read-preset.ts'
import { readRecipe } from '../publish/recipe/read-recipe.ts'
import { maybeCarrierOf } from '../publish/recipe/recipe-carrier.ts'
import { checkRecipe } from './check-recipe.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import { fileKind } from './file-kind.ts'
import type { PublishVerbs } from './publish-verbs.ts'
import { answerQuery, presetOf, presetsOf, publishView } from './publish-view.ts'
import { readGivenFile } from './read-given-file.ts'
import type { ServicesOf } from './service.ts'

/** The largest published file that is opened again. */
const MOST_FIGURE_BYTES = 64_000_000
const MOST_PRESET_BYTES = 100_000

/** Figures at their final size, what they can be saved as, and what saved files say of themselves. */
export const PUBLISH_SERVICES: ServicesOf<PublishVerbs> = {
  'publish-presets': (slot) => presetsOf(slot.current()),
  'publish-draft': (slot, { query, preset }) => {
    const loaded = slot.current()
    presetOf(loaded, preset)
    const { answer } = answerQuery(loaded, query)
    return {
      publication: defaultPublication(answer.query, preset),
      generated: draftTexts(answer.figure, loaded.info.shortCode),
    }
  },
  'publish-preview': (slot, { publication, vision, appVersion }) =>
    previewFigure(publishView(slot.current(), publication, appVersion).figure, vision),
  'publish-file': async (slot, { publication, appVersion, ...choice }) => {
    const loaded = slot.current()
    const { figure, answer } = publishView(loaded, publication, appVersion)
    return await publishFile(figure, answer, choice, originOf(loaded, appVersion))
  },
  'publish-pack': async (slot, { publication, appVersion, ...choice }, _hear, hearAlive) => {
    const loaded = slot.current()
    const { figure, answer } = publishView(loaded, publication, appVersion)
    const everything = { period: null, territory: null, outcome: null }
    const { cube, query } = loaded.settled(publication.query)
    const ids = cube.figureIds(query, everything)
    const behind = loaded.dataset.documentsOf(ids)
    const documents = loaded.info.catalogue.documents.filter(({ id }) => behind.has(id))
    return await publishPack(figure, answer, documents, choice, originOf(loaded, appVersion), hearAlive)
  },
  'preset-file': (slot, { preset }) => {
    const found = presetOf(slot.current(), preset)
    return {
      fileName: `${found.id}.preset.json`,
      mimeType: 'application/json',
      bytes: Buffer.from(`${JSON.stringify(found, undefined, 2)}\n`),
    }
  },
  'preset-read': (_slot, { path }) => {
    const { name, bytes } = readGivenFile(path, MOST_PRESET_BYTES)
    return readPreset(bytes, name)
  },
  'file-kind': (_slot, { path }) => fileKind(path),
  recipes: (slot) => slot.current().dataset.savedRecipes(),
  'recipe-check': async (slot, { path, appVersion }) =>
    await checkRecipe(slot.current(), readGivenFile(path, MOST_FIGURE_BYTES), appVersion),
  'recipe-picture': (_slot, { path }) => {
    const { bytes } = readGivenFile(path, MOST_FIGURE_BYTES)
    const carrier = maybeCarrierOf(bytes)
    const mimeType = carrier === 'png' ? 'image/png' : carrier === 'svg' ? 'image/svg+xml' : null
    return mimeType === null ? null : { mimeType, bytes }
  },
  'recipe-find': (_slot, { paths, code }) => {
    for (const path of paths) {
      const found = maybeRecipeIn(path)
      if (found?.recipe.code === code) return found
    }
    return null
  },
}

function maybeRecipeIn(path: string): NonNullable<PublishVerbs['recipe-find']['value']> | undefined {
  try {
    const { name, bytes } = readGivenFile(path, MOST_FIGURE_BYTES)
    return { recipe: readRecipe(bytes, name).recipe, fileName: name }
  } catch (error) {
    // Most files of a folder carry none.
    if (error instanceof DeskError) return undefined
    throw error
  }
}

function originOf({ info }: LoadedDataset, appVersion: string): Parameters<typeof publishFile>[3] {
  const { name, shortCode, fingerprint } = info
  return { datasetName: name, shortCode, fingerprint, appVersion }
}
