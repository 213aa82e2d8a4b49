import { renderAsync } from '@resvg/resvg-js'
import { DeskError } from '../../model/error-codes.ts'
import { paintSvg } from './paint-svg.ts'
import { pixelSizeChunk, readPngChunks, SRGB_CHUNK, textChunk, writePngChunks } from './png-chunks.ts'
import type { Scene } from '../../drawing/scene.ts'

const POINTS_PER_INCH = 72
/** What a PNG painter can hold in memory, and what programs open. */
const MOST_PIXELS_A_SIDE = 16_000
const MOST_PIXELS = 120_000_000
const PICTURE_CHUNKS = ['PLTE', 'tRNS', 'IDAT'] as const

/** Keyword of the `iTXt` chunk that holds the recipe. */
export const RECIPE_KEYWORD = 'Disclosure Desk recipe'

/**
 * The scene as PNG at a resolution, its letters as shapes. Title, alt text and recipe (`null` = none) are inside; no time, no
 * machine, no program.
 * @throws {DeskError} `publish-too-large`.
 */
export async function paintPng(scene: Scene, pixelsPerInch: number, recipe: string | null): Promise<Buffer> {
  const [width, height] = [scene.widthPt, scene.heightPt].map((points) => pixelsOf(points, pixelsPerInch))
  if (!isPaintable(width ?? 0, height ?? 0))
    throw new DeskError('publish-too-large', { width: width ?? 0, height: height ?? 0 })
  const svg = paintSvg(scene, { textMode: 'outlined', recipe: null })
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: Math.max(1, pixelsOf(scene.widthPt, pixelsPerInch)) },
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
    ...(recipe === null ? [] : [textChunk(RECIPE_KEYWORD, '', recipe)]),
    ...picture,
    { type: 'IEND', data: Buffer.alloc(0) },
  ])
}

/** Whether a PNG of so many pixels can be painted. */
export function isPaintable(width: number, height: number): boolean {
  return Math.max(width, height) <= MOST_PIXELS_A_SIDE && width * height <= MOST_PIXELS
}

/** Pixels of a length at a resolution. */
export function pixelsOf(points: number, pixelsPerInch: number): number {
  return Math.round((points / POINTS_PER_INCH) * pixelsPerInch)
}
