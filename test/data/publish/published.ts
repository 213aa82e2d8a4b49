import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { defaultPublication, type Publication } from '../../../data/model/publication.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import { BUILT_IN_PRESETS } from '../../../data/publish/presets/built-in-presets.ts'
import { publishFigure, type PublishedFigure } from '../../../data/publish/publish-figure.ts'
import type { Preset } from '../../../data/model/preset.ts'
import { STACKED_ANSWER } from './figures.ts'

export const ORIGIN = {
  datasetName: 'Hand-written',
  fingerprint: 'ab'.repeat(32),
  shortCode: 'DD-0000-0000',
  appVersion: '0.1.0',
}

export function presetNamed(id: string): Preset {
  const preset = BUILT_IN_PRESETS.find((known) => known.id === id)
  if (preset === undefined) throw new Error(`no preset ${id}`)
  return preset
}

/** A hand-written figure, published with a preset; `change` sets what the reader would. */
export function published(
  change: Partial<Publication> = {},
  preset: string | Preset = 'nature-double',
  answer: ViewAnswer = STACKED_ANSWER,
  spec: FigureSpec = answer.figure,
): PublishedFigure {
  const form = typeof preset === 'string' ? presetNamed(preset) : preset
  const publication = { ...defaultPublication(answer.query, form.id), ...change }
  return publishFigure(spec, publication, form, ORIGIN)
}
