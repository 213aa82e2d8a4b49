import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import type { Preset } from '../../../data/model/preset.ts'
import { generateTexts, publishedTexts } from '../../../data/publish/generate-texts.ts'
import { layoutFigure } from '../../../data/publish/layout-figure.ts'
import type { Scene } from '../../../data/publish/scene.ts'
import { plainSheet } from '../../../data/publish/sheet.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { DEFAULT_QUERY } from '../figure/hand-written-rows.ts'

/** A figure with its generated texts, laid out as a preset wants it. */
export function layOut(spec: FigureSpec, preset: Preset, credit: string): Scene {
  const publication = defaultPublication(DEFAULT_QUERY, preset.id)
  const generated = { ...generateTexts(spec, 'DD-0000-0000'), credit }
  return layoutFigure(spec, plainSheet(preset), publishedTexts(generated, publication, '')).scene
}
