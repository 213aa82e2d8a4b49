import type { FigureSpec } from '../model/figure-spec.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { DataOrigin } from './data-files/data-table.ts'
import { formatRecipe } from './recipe/make-recipe.ts'
import { paintCsv } from './data-files/paint-csv.ts'
import { fileStem } from './file-stem.ts'
import { paintPng } from './paint/paint-png.ts'
import { paintSvg } from './paint/paint-svg.ts'
import { defaultPublication } from '../model/publication.ts'
import { TWO_COLUMNS_183 } from './presets/preset.ts'
import { publishFigure } from './publish-figure.ts'

/** What a figure can be taken away as. */
export const FIGURE_FORMATS = ['csv', 'svg', 'png'] as const
type FigureFormat = (typeof FIGURE_FORMATS)[number]

export interface ExportedFigure {
  /** A proposal, safe on any system. */
  readonly fileName: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

const MIME_TYPES: Readonly<Record<FigureFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  svg: 'image/svg+xml',
  png: 'image/png',
}

/** The figure of an answered view as a file. The same view, dataset and version give the same bytes anywhere. */
export async function exportFigure(
  answer: ViewAnswer,
  format: FigureFormat,
  context: DataOrigin,
): Promise<ExportedFigure> {
  const spec = answer.figure
  return {
    fileName: `${fileStem(answer.query, spec)}.${format}`,
    mimeType: MIME_TYPES[format],
    bytes: await paint(answer, spec, format, context),
  }
}

async function paint(
  answer: ViewAnswer,
  spec: FigureSpec,
  format: FigureFormat,
  context: DataOrigin,
): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(paintCsv(answer, spec, context), 'utf8')
  const preset = TWO_COLUMNS_183
  const publication = defaultPublication(answer.query, preset.id)
  const { scene, recipe } = publishFigure(spec, publication, preset, context)
  const embedded = formatRecipe(recipe)
  return format === 'svg'
    ? Buffer.from(paintSvg(scene, { textMode: preset.textMode, recipe: embedded }), 'utf8')
    : await paintPng(scene, preset.pixelsPerInch, embedded)
}
