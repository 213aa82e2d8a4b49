import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { encodeIcns, ICNS_SIZES } from './encode-icns.ts'
import { encodeIco, type IconImage } from './encode-ico.ts'

const folder = path.join(import.meta.dirname, 'icons')

/** Where the drawings are, and what is rendered from them. */
export const ICON_FOLDER = folder

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]

type Choice = (size: number) => string

// Below 64 px a drawing is placed on whole pixels.
const mark: Choice = (size) => (size === 24 ? 'mark-24' : size < 64 ? 'mark-16' : 'mark')
const macMark: Choice = (size) => (size < 64 ? 'mark-16' : 'mark-mac')
const document: Choice = (size) => (size < 64 && size !== 24 ? 'document-16' : 'document')

/** Every icon file by its name in the icon folder, as the drawings give it: the same bytes each time on one machine. */
export function drawIcons(): ReadonlyMap<string, Buffer> {
  return new Map([
    ['icon.ico', encodeIco(render(mark, ICO_SIZES))],
    ['icon.icns', encodeIcns(render(macMark, ICNS_SIZES))],
    ['document.ico', encodeIco(render(document, ICO_SIZES))],
    ['document.icns', encodeIcns(render(document, ICNS_SIZES))],
    ...render(mark, LINUX_SIZES).map(
      ({ size, png }) => [`linux/${size}x${size}.png`, Buffer.from(png)] as const,
    ),
  ])
}

function render(choose: Choice, sizes: readonly number[]): readonly IconImage[] {
  return sizes.map((size) => {
    const drawing = readFileSync(path.join(folder, `${choose(size)}.svg`), 'utf8')
    return { size, png: new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng() }
  })
}
