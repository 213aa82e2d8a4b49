import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import type { Preset } from '../../../data/model/preset.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { publishedTexts } from '../../../data/publish/words/generate-texts.ts'
import { layoutFigure } from '../../../data/publish/layout/layout-figure.ts'
import type { Scene } from '../../../data/drawing/scene.ts'
import { plainSheet } from '../../../data/publish/layout/sheet.ts'
import { DEFAULT_QUERY } from '../figure/hand-written-rows.ts'

/** A figure with its generated texts, laid out as a preset wants it. */
export function layOut(spec: FigureSpec, preset: Preset, credit: string): Scene {
  const standard = defaultPublication(DEFAULT_QUERY, preset.id)
  const publication = { ...standard, texts: { ...standard.texts, credit } }
  const figure = englishFigure(spec)
  const texts = publishedTexts(figure, publication, { datasetCode: 'DD-0000-0000', code: '' })
  return layoutFigure(figure, plainSheet(preset), texts).scene
}
