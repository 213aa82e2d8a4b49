import { answerView } from '../figure/answer-view.ts'
import { DeskError } from '../model/error-codes.ts'
import type { Preset } from '../model/preset.ts'
import { defaultPublication, type Publication } from '../model/publication.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { BUILT_IN_PRESETS } from '../publish/built-in-presets.ts'
import { generateTexts } from '../publish/generate-texts.ts'
import { previewFigure } from '../publish/preview-figure.ts'
import { publishFigure, type PublishedFigure } from '../publish/publish-figure.ts'
import { publishFile } from '../publish/publish-file.ts'
import type { LoadedDataset } from './dataset-slot.ts'
import type { PublishVerbs } from './publish-verbs.ts'
import type { ServicesOf } from './service.ts'

/** Figures at their final size, and what they can be saved as. */
export const PUBLISH_SERVICES: ServicesOf<PublishVerbs> = {
  'publish-presets': () => BUILT_IN_PRESETS,
  'publish-draft': (slot, { query, figure, preset }) => {
    const loaded = slot.current()
    presetOf(preset)
    return {
      publication: defaultPublication(query, figure, preset),
      generated: generateTexts(answerOf(loaded, { ...query, figure }).figure, loaded.info.shortCode),
    }
  },
  'publish-preview': (slot, { publication, vision, appVersion }) =>
    previewFigure(publishedOf(slot.current(), publication, appVersion).figure, vision),
  'publish-file': async (slot, { publication, appVersion, ...choice }) => {
    const loaded = slot.current()
    const { figure, answer } = publishedOf(loaded, publication, appVersion)
    const { name, shortCode, fingerprint } = loaded.info
    return await publishFile(figure, answer, choice, {
      datasetName: name,
      shortCode,
      fingerprint,
      appVersion,
    })
  },
}

/** @throws {DeskError} `publish-unknown-preset`. */
function presetOf(id: string): Preset {
  const preset = BUILT_IN_PRESETS.find((known) => known.id === id)
  if (preset !== undefined) return preset
  const known = BUILT_IN_PRESETS.map((each) => each.id).join(', ')
  throw new DeskError('publish-unknown-preset', { preset: id, known })
}

function publishedOf(
  loaded: LoadedDataset,
  publication: Publication,
  appVersion: string,
): { readonly figure: PublishedFigure; readonly answer: ViewAnswer } {
  const answer = answerOf(loaded, { ...publication.query, figure: publication.figure })
  const { fingerprint, shortCode } = loaded.info
  const figure = publishFigure(answer.figure, publication, presetOf(publication.preset), {
    fingerprint,
    shortCode,
    appVersion,
  })
  return { figure, answer }
}

function answerOf({ cube, info }: LoadedDataset, query: ViewQuery): ViewAnswer {
  return answerView(info.catalogue, cube.answer(query), info.defaultQuery)
}
