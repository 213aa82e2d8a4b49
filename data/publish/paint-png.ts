import { renderAsync } from '@resvg/resvg-js'
import { bundledFont, FONT_FAMILY } from './bundled-fonts.ts'
import { pixelSizeChunk, readPngChunks, SRGB_CHUNK, textChunk, writePngChunks } from './png-chunks.ts'
import { FONT_WEIGHTS, type Scene } from './scene.ts'

const POINTS_PER_INCH = 72
const PICTURE_CHUNKS = ['PLTE', 'tRNS', 'IDAT'] as const

/**
 * The painted SVG of `scene` as PNG at a resolution, drawn with the bundled faces alone. Title and alt text are inside; no time,
 * no machine, no program.
 */
export async function paintPng(scene: Scene, svg: string, pixelsPerInch: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_WEIGHTS.map((weight) => bundledFont(weight).path),
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    },
    fitTo: { mode: 'width', value: Math.round((scene.widthPt / POINTS_PER_INCH) * pixelsPerInch) },
  })
  const chunks = readPngChunks(image.asPng())
  const header = chunks.filter(({ type }) => type === 'IHDR')
  const picture = chunks.filter(({ type }) => PICTURE_CHUNKS.some((kept) => kept === type))
  return writePngChunks([
    ...header,
    SRGB_CHUNK,
    pixelSizeChunk(pixelsPerInch),
    textChunk('Title', scene.language, scene.title),
    textChunk('Description', scene.language, scene.description),
    ...picture,
    { type: 'IEND', data: Buffer.alloc(0) },
  ])
}
