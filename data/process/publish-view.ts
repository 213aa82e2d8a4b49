import { answerView } from '../figure/answer-view.ts'
import { DeskError } from '../model/error-codes.ts'
import type { Preset } from '../model/preset.ts'
import type { Publication } from '../model/publication.ts'
import type { SettledView } from '../model/settle-view.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { BUILT_IN_PRESETS } from '../publish/presets/built-in-presets.ts'
import { publishFigure, type PublishedFigure } from '../publish/publish-figure.ts'
import type { LoadedDataset } from './dataset-slot.ts'

/** A publication laid out from the open dataset, with the answer that it shows. */
export interface PublishedView {
  readonly figure: PublishedFigure
  readonly answer: ViewAnswer
  /** What of the publication’s view was changed for this dataset. */
  readonly said: SettledView['said']
}

/**
 * Lays a publication out with a preset of its dataset, or with the preset that is given (a recipe’s own).
 * @throws {DeskError} `publish-unknown-preset`, or the query’s fault.
 */
export function publishView(
  loaded: LoadedDataset,
  publication: Publication,
  appVersion: string,
  preset = presetOf(loaded, publication.preset),
): PublishedView {
  const { answer, said } = answerQuery(loaded, publication.query)
  const { fingerprint, shortCode } = loaded.info
  const origin = { fingerprint, shortCode, appVersion }
  const settled: Publication = { ...publication, query: answer.query }
  return { figure: publishFigure(answer.figure, settled, preset, origin), answer, said }
}

/** The answer of the open dataset to a query. @throws {DeskError} the query’s fault. */
export function answerQuery(
  { settled, info }: LoadedDataset,
  asked: ViewQuery,
): Pick<PublishedView, 'answer' | 'said'> {
  const { query, said, cube } = settled(asked)
  return { answer: answerView(info.catalogue, cube.answer(query), info.defaultQuery), said }
}

/** Built-in presets, then the reader’s own; one’s own can’t take a built-in one’s place. */
export function presetsOf({ dataset }: LoadedDataset): readonly Preset[] {
  const builtIn = new Set(BUILT_IN_PRESETS.map(({ id }) => id))
  return [...BUILT_IN_PRESETS, ...dataset.ownPresets().filter(({ id }) => !builtIn.has(id))]
}

/** @throws {DeskError} `publish-unknown-preset`. */
export function presetOf(loaded: LoadedDataset, id: string): Preset {
  const presets = presetsOf(loaded)
  const preset = presets.find((known) => known.id === id)
  if (preset !== undefined) return preset
  const known = presets.map((each) => each.id).join(', ')
  throw new DeskError('publish-unknown-preset', { preset: id, known })
}
