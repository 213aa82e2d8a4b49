import { PNG } from 'pngjs'

/** One square picture of an icon, as a PNG file. */
export interface IconImage {
  readonly size: number
  readonly png: Uint8Array
}

const DIRECTORY_BYTES = 6
const ENTRY_BYTES = 16
const BITMAP_HEADER_BYTES = 40

/**
 * A Windows icon: 256 px as PNG, all smaller ones as 32-bit bitmaps, which every version and resource tool reads.
 *
 * Images in the order given; sizes 1 to 256.
 * Source: Microsoft's ICONDIR and BITMAPINFOHEADER structures.
 */
export function encodeIco(images: readonly IconImage[]): Buffer {
  const directory = Buffer.alloc(DIRECTORY_BYTES + ENTRY_BYTES * images.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(images.length, 4)
  const bodies: Buffer[] = []
  let offset = directory.length
  for (const [index, image] of images.entries()) {
    const body = image.size === 256 ? Buffer.from(image.png) : bitmapOf(image)
    const at = DIRECTORY_BYTES + ENTRY_BYTES * index
    // A byte can't hold 256: 0 stands for it.
    directory.writeUInt8(image.size % 256, at)
    directory.writeUInt8(image.size % 256, at + 1)
    directory.writeUInt16LE(1, at + 4)
    directory.writeUInt16LE(32, at + 6)
    directory.writeUInt32LE(body.length, at + 8)
    directory.writeUInt32LE(offset, at + 12)
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([directory, ...bodies])
}

/** Rows from the bottom up, blue first; then a mask of one bit per pixel, set where nothing shows. */
function bitmapOf({ size, png }: IconImage): Buffer {
  const pixels = PNG.sync.read(Buffer.from(png)).data
  const maskRowBytes = Math.ceil(size / 32) * 4
  const maskStart = BITMAP_HEADER_BYTES + size * size * 4
  const bitmap = Buffer.alloc(maskStart + maskRowBytes * size)
  bitmap.writeUInt32LE(BITMAP_HEADER_BYTES, 0)
  bitmap.writeInt32LE(size, 4)
  // Colours and mask count as one picture of double height.
  bitmap.writeInt32LE(size * 2, 8)
  bitmap.writeUInt16LE(1, 12)
  bitmap.writeUInt16LE(32, 14)
  bitmap.writeUInt32LE(bitmap.length - BITMAP_HEADER_BYTES, 20)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const from = ((size - 1 - y) * size + x) * 4
      const rgba = pixels.readUInt32BE(from)
      const alpha = rgba & 0xff
      bitmap.writeUInt32LE(((alpha << 24) | (rgba >>> 8)) >>> 0, BITMAP_HEADER_BYTES + (y * size + x) * 4)
      const maskAt = maskStart + y * maskRowBytes + (x >> 3)
      if (alpha === 0) bitmap.writeUInt8(bitmap.readUInt8(maskAt) | (0x80 >> (x & 7)), maskAt)
    }
  return bitmap
}
