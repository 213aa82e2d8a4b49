import type { FigureSpec } from '../model/figure-spec.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { FigureKind } from '../model/view-query.ts'
import { say } from '../model/words/say.ts'
import { layoutFigure } from './layout-figure.ts'
import { type CsvContext, paintCsv } from './paint-csv.ts'
import { paintPng } from './paint-png.ts'
import { paintSvg } from './paint-svg.ts'
import { type Preset, TWO_COLUMNS_183 } from './preset.ts'

/** What a figure can be taken away as. */
export const FIGURE_FORMATS = ['csv', 'svg', 'png'] as const
export type FigureFormat = (typeof FIGURE_FORMATS)[number]

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

/** A figure of an answered view as a file. The same view, dataset and version give the same bytes anywhere. */
export async function exportFigure(
  answer: ViewAnswer,
  figure: FigureKind,
  format: FigureFormat,
  context: CsvContext,
  preset: Preset = TWO_COLUMNS_183,
): Promise<ExportedFigure> {
  const spec = figure === 'over-time' ? answer.overTime : answer.ranking
  return {
    fileName: `${fileStem(answer, spec)}.${format}`,
    mimeType: MIME_TYPES[format],
    bytes: await paint(answer, spec, format, context, preset),
  }
}

async function paint(
  answer: ViewAnswer,
  spec: FigureSpec,
  format: FigureFormat,
  context: CsvContext,
  preset: Preset,
): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(paintCsv(answer, spec, context), 'utf8')
  const scene = layoutFigure(spec, preset, say('figure.file.credit', { code: context.shortCode }))
  const svg = paintSvg(scene)
  return format === 'svg' ? Buffer.from(svg, 'utf8') : await paintPng(scene, svg, preset.pixelsPerInch)
}

const LONGEST_SUBJECT = 60

/** `microsoft-requests-by-outcome-law-enforcement-2013-h1-to-2025-h1`: lower case ASCII, at most 100 characters. */
function fileStem({ query }: ViewAnswer, { title }: FigureSpec): string {
  const { from, to } = query.periods
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  const periods = from === to ? slug(from) : `${slug(from)}-to-${slug(to)}`
  const subject = slug(title)
    .slice(0, LONGEST_SUBJECT)
    // A word that was cut says less than none.
    .replace(slug(title).length > LONGEST_SUBJECT ? /-[^-]*$/ : /$/, '')
  return [query.company.slice(0, 20), subject, periods].filter((part) => part !== '').join('-')
}
