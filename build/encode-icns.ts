import { PNG } from 'pngjs'
import type { IconImage } from './encode-ico.ts'

/** Where a picture goes in a macOS icon; `@2x` types hold twice the pixels of the size they stand for. */
const TYPES: Readonly<Record<number, readonly string[]>> = {
  16: ['ic04'],
  32: ['ic05', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** The pixel sizes a macOS icon is made of. */
export const ICNS_SIZES: readonly number[] = Object.keys(TYPES).map(Number)

/**
 * A macOS icon with the same types that Apple's own tool writes: 16 and 32 px as packed ARGB, since PNG does not show at those
 * two in an application, all others as PNG.
 *
 * @throws {Error} for a size that has no type.
 */
export function encodeIcns(images: readonly IconImage[]): Buffer {
  const blocks = images.flatMap((image) => {
    const types = TYPES[image.size]
    if (types === undefined) throw new Error(`A macOS icon has no picture of ${image.size} px`)
    return types.map((type) =>
      block(type, type === 'ic04' || type === 'ic05' ? packedArgb(image.png) : Buffer.from(image.png)),
    )
  })
  return block('icns', Buffer.concat(blocks))
}

function block(type: string, body: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header.write(type, 'ascii')
  header.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([header, body])
}

/** Alpha, red, green, blue: each channel whole and packed by itself. */
function packedArgb(png: Uint8Array): Buffer {
  const pixels = PNG.sync.read(Buffer.from(png)).data
  const channel = (index: number): Buffer => packRuns(pixels.filter((_value, at) => at % 4 === index))
  return Buffer.concat([Buffer.from('ARGB'), channel(3), channel(0), channel(1), channel(2)])
}

const SHORTEST_RUN = 3
const LONGEST_RUN = 130
const LONGEST_COPY = 128

/** Apple's packing: `n < 128` copies the next n + 1 bytes, `n ≥ 128` repeats the next byte n − 125 times. */
export function packRuns(bytes: Uint8Array): Buffer {
  const packed: number[] = []
  let copied: number[] = []
  const flush = (): void => {
    if (copied.length > 0) packed.push(copied.length - 1, ...copied)
    copied = []
  }
  for (let at = 0; at < bytes.length;) {
    const value = bytes[at] ?? 0
    let length = 1
    while (length < LONGEST_RUN && bytes[at + length] === value) length += 1
    if (length >= SHORTEST_RUN) {
      flush()
      packed.push(length + 125, value)
      at += length
    } else {
      copied.push(value)
      if (copied.length === LONGEST_COPY) flush()
      at += 1
    }
  }
  flush()
  return Buffer.from(packed)
}
