import type { TextMode } from '../../model/preset.ts'
import { bundledFont, SHAPED_FACES } from '../type/bundled-fonts.ts'
import { type Cmyk, cmykOf, PURE_BLACK } from './cmyk.ts'
import { textWidth } from '../../drawing/metrics.ts'
import { bundledMetrics } from '../type/font-metrics.ts'
import { paler } from './mark-colours.ts'
import { closePdfDocument, openPdfDocument } from './pdf-document.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Outline, Scene, SceneLayer, SceneMark, ScenePoint, SceneText } from '../../drawing/scene.ts'
import { leftOfText, outlineOfText } from '../type/text-outlines.ts'
import { isInvisible } from '../type/text-runs.ts'
import { visualRuns } from '../type/visual-runs.ts'

interface PdfOptions {
  readonly textMode: TextMode
  readonly colourSpace: 'rgb' | 'cmyk'
  /** Alt text of the picture, long form. */
  readonly longAlt: string
  /** `null` = none. */
  readonly recipe: string | null
}

interface Pen {
  readonly document: PDFKit.PDFDocument
  readonly scene: Scene
  readonly options: PdfOptions
}

/** What the layers around the picture are for a screen reader; all others are the picture. */
const STRUCTURE: Readonly<Record<string, string>> = {
  'panel-letter': 'P',
  title: 'H1',
  subtitle: 'P',
  notes: 'P',
  source: 'P',
}

/**
 * The scene as PDF: the page is the figure, text is real and in reading order, faces are embedded as subsets, the picture has its
 * alt text. The same scene gives the same bytes.
 */
export async function paintPdf(scene: Scene, options: PdfOptions): Promise<Buffer> {
  const document = openPdfDocument(scene, options.recipe)
  const pen: Pen = { document, scene, options }
  if (scene.ground !== null) {
    fillWith(pen, scene.ground)
    document.rect(0, 0, scene.widthPt, scene.heightPt).fill()
  }
  for (const part of structuralParts(scene)) {
    const draw = (): void => {
      for (const layer of part.layers) for (const mark of layer.marks) paintMark(pen, mark)
    }
    const alt = part.tag === 'Figure' ? { alt: options.longAlt } : {}
    const element = document.struct(part.tag, alt, draw)
    document.addStructure(element)
    element.end()
  }
  return await closePdfDocument(document)
}

interface StructuralPart {
  readonly tag: string
  readonly layers: SceneLayer[]
}

function structuralParts({ layers }: Scene): readonly StructuralPart[] {
  const parts: StructuralPart[] = []
  for (const layer of layers) {
    const tag = STRUCTURE[layer.name] ?? 'Figure'
    const last = parts.at(-1)
    if (last?.tag === 'Figure' && tag === 'Figure') last.layers.push(layer)
    else parts.push({ tag, layers: [layer] })
  }
  return parts
}

function paintMark(pen: Pen, mark: SceneMark): void {
  const { document } = pen
  switch (mark.kind) {
    case 'text':
      paintText(pen, mark)
      return
    case 'rect':
      // See-through colours as they look on white: presses don’t mix.
      fillWith(pen, mark.opacity === 1 ? mark.fill : paler(mark.fill, 1 - mark.opacity))
      document.rect(mark.x, mark.y, mark.width, mark.height)
      finish(pen, mark.outline)
      return
    case 'line':
      strokeWith(pen, mark.stroke, mark.strokePt, mark.dashPt)
      document.lineCap('butt').moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke()
      return
    case 'path':
      strokeWith(pen, mark.stroke, mark.strokePt, mark.dashPt ?? [])
      document.lineCap('round').lineJoin('round')
      trace(document, mark.points)
      document.stroke()
      return
    case 'area':
      fillWith(pen, mark.fill)
      for (const ring of mark.rings) {
        trace(document, ring)
        document.closePath()
      }
      finish(pen, mark.outline, 'even-odd')
      return
    case 'circle':
      fillWith(pen, mark.fill)
      document.circle(mark.x, mark.y, mark.radius)
      finish(pen, mark.outline)
  }
}

function paintText(pen: Pen, mark: SceneText): void {
  const { document, scene, options } = pen
  fillWith(pen, mark.fill)
  if (options.textMode === 'outlined') {
    document.path(outlineOfText(mark, scene.family)).fill()
    return
  }
  let x = leftOfText(mark, scene.family)
  const style = { sizePt: mark.sizePt, weight: mark.weight, metrics: bundledMetrics(scene.family) }
  for (const { face, text, direction } of visualRuns(mark.text, scene.family, mark.weight)) {
    const isShaped = SHAPED_FACES.has(face)
    const shown = withoutMissing(isShaped ? text : withoutInvisible(text), face, mark.weight)
    document.font(`${face} ${mark.weight}`, mark.sizePt)
    // A face that is shaped turns its letters around itself, and only a run in one piece keeps its words in order.
    const inOrder = direction === 'rtl' && !isShaped ? Array.from(shown).reverse().join('') : shown
    const features = isShaped ? { features: {} } : {}
    document.text(inOrder, x, mark.y, { lineBreak: false, baseline: 'alphabetic', ...features } as object)
    x += textWidth(text, style)
  }
}

function withoutInvisible(text: string): string {
  return Array.from(text)
    .filter((character) => !isInvisible(character))
    .join('')
}

/** What the face lacks leaves its room empty: never a box. */
function withoutMissing(text: string, face: Parameters<typeof bundledFont>[0], weight: 400 | 700): string {
  const { font } = bundledFont(face, weight)
  return Array.from(text)
    .map((character) => (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : ' '))
    .join('')
}

function trace(document: PDFKit.PDFDocument, points: readonly ScenePoint[]): void {
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) document.moveTo(x, y)
    else document.lineTo(x, y)
  }
}

function finish(pen: Pen, outline: Outline | undefined, rule: 'even-odd' | 'non-zero' = 'non-zero'): void {
  if (outline === undefined) {
    pen.document.fill(rule)
    return
  }
  strokeWith(pen, outline.stroke, outline.strokePt, [])
  pen.document.lineJoin('round').fillAndStroke(undefined, undefined, rule)
}

function fillWith(pen: Pen, colour: string): void {
  pen.document.fillColor(inkOf(colour, pen))
}

function strokeWith(pen: Pen, colour: string, widthPt: number, dashPt: readonly number[]): void {
  pen.document.strokeColor(inkOf(colour, pen)).lineWidth(widthPt)
  const [dash, space] = dashPt
  if (dash === undefined || space === undefined) pen.document.undash()
  else pen.document.dash(dash, { space })
}

function inkOf(colour: string, { options }: Pen): string | [number, number, number, number] {
  if (options.colourSpace === 'rgb') return colour
  const [cyan, magenta, yellow, black]: Cmyk = colour === PRINT_COLOURS.ink ? PURE_BLACK : cmykOf(colour)
  return [cyan, magenta, yellow, black]
}
