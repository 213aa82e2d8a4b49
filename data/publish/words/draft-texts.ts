import type { FigureSpec } from '../../model/figure-spec.ts'
import type { GeneratedTexts } from '../../model/publish-preview.ts'
import { englishFigure } from '../../model/words/english-figure.ts'
import { generateTexts } from './generate-texts.ts'

/** The texts of a figure before anything is known of its page: in English, with all rows drawn. */
export function draftTexts(spec: FigureSpec, datasetCode: string): GeneratedTexts {
  return generateTexts(spec, englishFigure(spec), datasetCode)
}
