import type { Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import { bundledFont, type Face, SHAPED_FACES } from '../type/bundled-fonts.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { FontWeight, Scene } from '../../drawing/scene.ts'
import { usedFaces } from '../type/subset-of-scene.ts'

/** A file says what it is and in which version of the format, never when or where it was made. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1))
const PROGRAM = 'Disclosure Desk'

/** Where a recipe lies in the XMP. */
export const RECIPE_TAG = 'desk:recipe'
const RECIPE_SPACE = 'urn:disclosure-desk:recipe:1'

/** One page as large as the figure, tagged, with metadata of our own: the library’s doesn’t escape what it writes. */
class FigureDocument extends PDFDocument {
  readonly #scene: Scene
  readonly #recipe: string | null

  constructor(scene: Scene, recipe: string | null) {
    super({
      size: [scene.widthPt, scene.heightPt],
      margin: 0,
      pdfVersion: '1.7',
      lang: scene.language,
      tagged: true,
      displayTitle: true,
      // Anything but the library’s default, which it would read from its own folder; it is embedded only where it is used.
      font: bundledFont('Arimo', 400).path,
      info: {
        Title: scene.title,
        Subject: scene.description,
        Creator: PROGRAM,
        Producer: PROGRAM,
        CreationDate: FIXED_DATE,
        ModDate: FIXED_DATE,
      },
    })
    this.#scene = scene
    this.#recipe = recipe
  }

  /** The library calls this for its metadata. */
  _addInfo(): void {
    const { title, description, language } = this.#scene
    const alternative = (text: string): string =>
      `<rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(text)}</rdf:li></rdf:Alt>`
    const recipe =
      this.#recipe === null
        ? ''
        : `<rdf:Description rdf:about="" xmlns:desk="${RECIPE_SPACE}"><${RECIPE_TAG}>${escapeMarkup(this.#recipe)}</${RECIPE_TAG}></rdf:Description>`
    const xml = `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><dc:format>application/pdf</dc:format><dc:title>${alternative(title)}</dc:title><dc:description>${alternative(description)}</dc:description><dc:language><rdf:Bag><rdf:li>${escapeMarkup(language)}</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool><pdf:Producer>${PROGRAM}</pdf:Producer></rdf:Description>${recipe}`
    // A method of the library that its types don’t list.
    const append: unknown = Reflect.get(this, 'appendXML')
    if (typeof append === 'function') append.call(this, xml)
  }
}

/** A document of one page, to be drawn on and ended; its fonts are named `Arimo 400`. */
export function openPdfDocument(scene: Scene, recipe: string | null): PDFKit.PDFDocument {
  const document = new FigureDocument(scene, recipe)
  for (const [index, { face, weight }] of usedFaces(scene).entries()) shareFont(document, face, weight, index)
  return document
}

/**
 * Gives the document a face that is read already: the library would read and take apart each file again for each document. What it
 * keeps its faces in isn’t in its types.
 */
function shareFont(document: PDFKit.PDFDocument, face: Face, weight: FontWeight, index: number): void {
  const families: unknown = Reflect.get(document, '_fontFamilies')
  const own: unknown = Reflect.get(document, '_font')
  if (typeof families !== 'object' || families === null || typeof own !== 'object' || own === null)
    throw new TypeError('The PDF library keeps its faces elsewhere')
  // Every object’s constructor is the function that made it.
  const EmbeddedFont = own.constructor as new (document: unknown, font: unknown, id: string) => object
  const { font } = bundledFont(face, weight)
  const embedded = new EmbeddedFont(document, font, `F${index + 2}`)
  if (!SHAPED_FACES.has(face)) Reflect.set(embedded, 'layout', characterByCharacter(font))
  Reflect.set(families, `${face} ${weight}`, embedded)
}

/** Lays a line out as it is measured, without kerning and ligatures: the library’s shaping takes most of its time. */
function characterByCharacter(font: Font): (text: string) => object {
  const scale = 1000 / font.unitsPerEm
  return (text) => {
    const glyphs = Array.from(text).map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0))
    const positions = glyphs.map(({ advanceWidth }) => {
      const advance = advanceWidth * scale
      return { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance }
    })
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
  }
}

/** The finished document’s bytes. */
export async function closePdfDocument(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', () => resolve())
    document.on('error', reject)
  })
  document.end()
  await ended
  return Buffer.concat(parts)
}
