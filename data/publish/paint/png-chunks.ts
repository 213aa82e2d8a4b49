import { crc32 } from 'node:zlib'

/** One chunk of a PNG file, without its length and checksum. */
interface PngChunk {
  readonly type: string
  readonly data: Buffer
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INCH_IN_METRES = 0.0254

/** A picture of 60 megabytes in pieces of eight kilobytes has a tenth of them. */
const MOST_CHUNKS = 100_000

/** The chunks of a whole PNG file in order. @throws for anything else, and for more chunks than a picture has. */
export function readPngChunks(file: Buffer): readonly PngChunk[] {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new TypeError('not a PNG file')
  const chunks: PngChunk[] = []
  let offset = SIGNATURE.length
  while (offset < file.length) {
    if (chunks.length === MOST_CHUNKS) throw new RangeError('too many chunks for a picture')
    const length = file.readUInt32BE(offset)
    const type = file.toString('latin1', offset + 4, offset + 8)
    chunks.push({ type, data: file.subarray(offset + 8, offset + 8 + length) })
    offset += 12 + length
  }
  return chunks
}

/** A PNG file of these chunks. */
export function writePngChunks(chunks: readonly PngChunk[]): Buffer {
  const parts = chunks.map(({ type, data }) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const foot = Buffer.alloc(4)
    foot.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, foot])
  })
  return Buffer.concat([SIGNATURE, ...parts])
}

/** `pHYs`: the size in print. */
export function pixelSizeChunk(pixelsPerInch: number): PngChunk {
  const perMetre = Math.round(pixelsPerInch / INCH_IN_METRES)
  const data = Buffer.alloc(9)
  data.writeUInt32BE(perMetre, 0)
  data.writeUInt32BE(perMetre, 4)
  data.writeUInt8(1, 8)
  return { type: 'pHYs', data }
}

/** `sRGB`, perceptual. */
export const SRGB_CHUNK: PngChunk = { type: 'sRGB', data: Buffer.from([0]) }

/** `iTXt`, not compressed; `keyword` in Latin 1, such as `Title` or `Description`. */
export function textChunk(keyword: string, language: string, text: string): PngChunk {
  const data = Buffer.concat([
    Buffer.from(`${keyword}\0`, 'latin1'),
    Buffer.from([0, 0]),
    Buffer.from(`${language}\0\0`, 'latin1'),
    Buffer.from(text, 'utf8'),
  ])
  return { type: 'iTXt', data }
}
