import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { fc } from '../seeded-fast-check.ts'
import { drawIcons, ICON_FOLDER } from '../../build/draw-icons.ts'
import { encodeIcns, ICNS_SIZES, packRuns } from '../../build/encode-icns.ts'
import { encodeIco } from '../../build/encode-ico.ts'

/** A square with a colour of its own in every pixel, and a clear corner. */
function picture(size: number): { readonly size: number; readonly png: Buffer; readonly rgba: Buffer } {
  const png = new PNG({ width: size, height: size })
  for (let at = 0; at < size * size; at += 1)
    png.data.set([at % 251, (at * 7) % 253, (at * 13) % 255, at < size / 2 ? 0 : 255 - (at % 200)], at * 4)
  return { size, png: PNG.sync.write(png), rgba: png.data }
}

/** Reads one bitmap of an icon file as Windows does: rows from the bottom up, blue first. */
function readBitmap(
  icon: Buffer,
  index: number,
): { readonly rgba: Buffer; readonly clear: readonly number[] } {
  const entry = 6 + 16 * index
  const at = icon.readUInt32LE(entry + 12)
  const size = icon.readInt32LE(at + 4)
  expect(icon.readInt32LE(at + 8)).toBe(size * 2)
  const rgba = Buffer.alloc(size * size * 4)
  const clear: number[] = []
  const rowBytes = Math.ceil(size / 32) * 4
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const from = at + 40 + ((size - 1 - y) * size + x) * 4
      const [blue = 0, green = 0, red = 0, alpha = 0] = icon.subarray(from, from + 4)
      rgba.set([red, green, blue, alpha], (y * size + x) * 4)
      const mask = icon.readUInt8(at + 40 + size * size * 4 + (size - 1 - y) * rowBytes + (x >> 3))
      if ((mask & (0x80 >> (x & 7))) !== 0) clear.push(y * size + x)
    }
  return { rgba, clear }
}

/** Apple's packing undone: `n < 128` copies n + 1 bytes, else the next byte comes n − 125 times. */
function unpackRuns(packed: Buffer): Buffer {
  const bytes: number[] = []
  for (let at = 0; at < packed.length;) {
    const count = packed.readUInt8(at)
    if (count < 128) bytes.push(...packed.subarray(at + 1, at + 2 + count))
    else bytes.push(...Array.from({ length: count - 125 }, () => packed.readUInt8(at + 1)))
    at += count < 128 ? count + 2 : 2
  }
  return Buffer.from(bytes)
}

function readBlocks(icon: Buffer): ReadonlyMap<string, Buffer> {
  expect(icon.toString('ascii', 0, 4)).toBe('icns')
  expect(icon.readUInt32BE(4)).toBe(icon.length)
  const blocks = new Map<string, Buffer>()
  for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4))
    blocks.set(icon.toString('ascii', at, at + 4), icon.subarray(at + 8, at + icon.readUInt32BE(at + 4)))
  return blocks
}

describe('a Windows icon', () => {
  const pictures = [16, 24, 48, 256].map(picture)
  const icon = encodeIco(pictures)

  test('lists its pictures with their sizes, 256 written as 0', () => {
    expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 4, 0])
    expect([0, 1, 2, 3].map((index) => icon.readUInt8(6 + 16 * index))).toEqual([16, 24, 48, 0])
    const last = 6 + 16 * 3
    expect(icon.readUInt32LE(last + 12) + icon.readUInt32LE(last + 8)).toBe(icon.length)
  })

  test.each([0, 1, 2])('picture %i gives every pixel back, and its mask the clear ones', (index) => {
    const { rgba, clear } = readBitmap(icon, index)
    expect(rgba).toEqual(pictures[index]?.rgba)
    const size = pictures[index]?.size ?? 0
    expect(clear).toEqual(Array.from({ length: size / 2 }, (_, at) => at))
  })

  test('holds 256 px as PNG', () => {
    expect(icon.subarray(icon.readUInt32LE(6 + 16 * 3 + 12))).toEqual(pictures[3]?.png)
  })
})

describe('a macOS icon', () => {
  const pictures = ICNS_SIZES.map(picture)
  const blocks = readBlocks(encodeIcns(pictures))

  test('has each size as Apple’s own tool has it', () => {
    expect([...blocks.keys()]).toEqual([
      'ic04',
      'ic05',
      'ic11',
      'ic12',
      'ic07',
      'ic08',
      'ic13',
      'ic09',
      'ic14',
      'ic10',
    ])
    expect(blocks.get('ic10')).toEqual(pictures.find(({ size }) => size === 1024)?.png)
  })

  test.each([
    ['ic04', 16],
    ['ic05', 32],
  ] as const)('%s gives every pixel of %i px back', (type, size) => {
    const block = blocks.get(type) ?? Buffer.alloc(0)
    expect(block.toString('ascii', 0, 4)).toBe('ARGB')
    const channels = unpackRuns(block.subarray(4))
    const of = (channel: number): Buffer =>
      channels.subarray(channel * size * size, (channel + 1) * size * size)
    const { rgba } = picture(size)
    for (const [channel, offset] of [
      [0, 3],
      [1, 0],
      [2, 1],
      [3, 2],
    ] as const)
      expect(of(channel)).toEqual(rgba.filter((_value, at) => at % 4 === offset))
  })

  test('unpacking undoes packing, whatever the bytes', () => {
    const runs = fc.array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 300 })), { maxLength: 20 })
    fc.assert(
      fc.property(runs, fc.uint8Array({ maxLength: 400 }), (given, noise) => {
        const bytes = Buffer.from([
          ...given.flatMap(([value, count]) => Array<number>(count).fill(value)),
          ...noise,
        ])
        expect(unpackRuns(packRuns(bytes))).toEqual(bytes)
      }),
    )
  })

  test('a size that macOS has no place for is refused', () => {
    expect(() => encodeIcns([picture(48)])).toThrow('48 px')
  })
})

describe('the icons in the repository', () => {
  const drawn = [...drawIcons()]

  test.each(drawn)('%s is what its drawing gives', (name, bytes) => {
    // Another processor may round a pixel differently; elsewhere only the size of the file is compared.
    const kept = readFileSync(path.join(ICON_FOLDER, name))
    if (process.arch === 'x64') expect(kept.equals(bytes)).toBe(true)
    else expect(Math.abs(kept.length - bytes.length)).toBeLessThan(kept.length / 20)
  })

  test('the mark is drawn in the product’s own tokens', () => {
    const colours = ['mark', 'mark-16', 'mark-24', 'mark-mac', 'document', 'document-16'].flatMap((name) => [
      ...readFileSync(path.join(ICON_FOLDER, `${name}.svg`), 'utf8').matchAll(/#[0-9A-F]{6}/g),
    ])
    const tokens = ['#FBFAF7', '#1D1D1B', '#12436D', '#E3E0D8']
    expect(
      [...new Set(colours.map(([colour]) => colour))].filter((colour) => !tokens.includes(colour)),
    ).toEqual([])
  })
})
