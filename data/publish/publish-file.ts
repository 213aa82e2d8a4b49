import { DeskError } from '../model/error-codes.ts'
import {
  type CsvUse,
  FORMAT_ENDINGS,
  PICTURE_FORMATS,
  type PublishFormat,
  type RecipeContent,
} from '../model/publish-formats.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { FinishedFile } from '../model/finished-file.ts'
import { fileStem } from './file-stem.ts'
import { formatRecipe, withoutRows } from './recipe/make-recipe.ts'
import type { DataOrigin } from './data-files/data-table.ts'
import { paintCsv } from './data-files/paint-csv.ts'
import { paintDataJson } from './data-files/paint-data-json.ts'
import { paintPdf } from './paint/paint-pdf.ts'
import { paintXlsx } from './data-files/paint-xlsx.ts'
import { paintPng } from './paint/paint-png.ts'
import { paintSvg } from './paint/paint-svg.ts'
import { preflight } from './preflight/preflight.ts'
import type { PublishedFigure } from './publish-figure.ts'

export interface FileChoice {
  readonly format: PublishFormat
  readonly csvUse: CsvUse
  readonly recipe: RecipeContent
  /** Paints the file although the preflight has reds. */
  readonly isDespiteReds: boolean
}

const MIME_TYPES: Readonly<Record<PublishFormat, string>> = {
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  recipe: 'application/json',
}

/**
 * A publication as a file. The same publication, dataset and version give the same bytes anywhere.
 * @throws {DeskError} `publish-reds` where the preflight has reds and the reader didn’t say “save anyway”; `publish-too-large`.
 */
export async function publishFile(
  figure: PublishedFigure,
  answer: ViewAnswer,
  choice: FileChoice,
  context: DataOrigin,
): Promise<FinishedFile> {
  const { format } = choice
  const isPicture = PICTURE_FORMATS.some((picture) => picture === format)
  const reds =
    isPicture && !choice.isDespiteReds ? preflight(figure).filter(({ level }) => level === 'red') : []
  if (reds.length > 0)
    throw new DeskError('publish-reds', { count: reds.length, first: reds[0]?.sentence ?? '' })
  return {
    fileName: `${fileStem(figure)}.${endingOf(choice)}`,
    mimeType: MIME_TYPES[format],
    bytes: await bytesOf(figure, answer, choice, context),
  }
}

function endingOf({ format, csvUse }: FileChoice): string {
  return format === 'csv' && csvUse === 'excel' ? 'excel.csv' : FORMAT_ENDINGS[format]
}

async function bytesOf(
  figure: PublishedFigure,
  answer: ViewAnswer,
  { format, recipe: content, csvUse }: FileChoice,
  context: DataOrigin,
): Promise<Uint8Array> {
  const { scene, sheet, recipe } = figure
  const embedded =
    content === 'none' ? null : formatRecipe(content === 'recipe' ? withoutRows(recipe) : recipe)
  switch (format) {
    case 'svg':
      return Buffer.from(paintSvg(scene, { textMode: sheet.textMode, recipe: embedded }), 'utf8')
    case 'png':
      return await paintPng(scene, sheet.pixelsPerInch, embedded)
    case 'pdf':
      return await paintPdf(scene, {
        textMode: sheet.textMode,
        colourSpace: sheet.colourSpace,
        longAlt: figure.alt.long,
        recipe: embedded,
      })
    case 'xlsx':
      return paintXlsx(answer, figure.spec, context)
    case 'json':
      return Buffer.from(paintDataJson(answer, figure.spec, context), 'utf8')
    case 'csv':
      return Buffer.from(paintCsv(answer, figure.spec, context, csvUse), 'utf8')
    case 'recipe':
      return Buffer.from(
        `${JSON.stringify(content === 'recipe-and-rows' ? recipe : withoutRows(recipe), undefined, 2)}\n`,
      )
  }
}
