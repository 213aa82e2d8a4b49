import type { BundledFont } from './bundled-fonts.ts'
import { characterMap } from './character-map.ts'

/**
 * A TrueType file with only the characters of `text`: fontkit's glyph tables, made a whole font again with a character map, the
 * face's own OS/2 table, its name, and no glyph names. Same text, same bytes.
 */
export function subsetFont({ font, bytes }: BundledFont, family: string, text: string): Uint8Array {
  const subset = font.createSubset()
  const glyphIds = [0]
  const indexOfCodePoint = new Map<number, number>()
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0)
  for (const codePoint of codePoints.sort((left, right) => left - right)) {
    if (!font.hasGlyphForCodePoint(codePoint)) continue
    const glyph = font.glyphForCodePoint(codePoint)
    if (!glyphIds.includes(glyph.id)) {
      subset.includeGlyph(glyph)
      glyphIds.push(glyph.id)
    }
    indexOfCodePoint.set(codePoint, glyphIds.indexOf(glyph.id))
  }
  const tables = readTables(Buffer.from(subset.encode()))
  const own = readTables(bytes)
  const os2 = own.get('OS/2')
  if (os2 === undefined) throw new TypeError('The bundled font has no OS/2 table')
  tables.set('OS/2', os2)
  tables.set('cmap', characterMap(indexOfCodePoint))
  tables.set('name', nameTable(family))
  tables.set('post', POST_WITHOUT_NAMES)
  return assemble(tables)
}

const POST_WITHOUT_NAMES = Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.alloc(28)])

function readTables(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  const count = file.readUInt16BE(4)
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16
    const offset = file.readUInt32BE(record + 8)
    const length = file.readUInt32BE(record + 12)
    tables.set(file.toString('latin1', record, record + 4), file.subarray(offset, offset + length))
  }
  return tables
}

/** Family, style and full name for Windows, in English. */
function nameTable(family: string): Buffer {
  const names = [
    { id: 1, text: family },
    { id: 2, text: 'Regular' },
    { id: 4, text: family },
    { id: 6, text: family.replaceAll(' ', '') },
  ]
  const head = Buffer.alloc(6 + names.length * 12)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  const strings = names.map(({ id, text }, index) => {
    const string = Buffer.from(text, 'utf16le').swap16()
    const fields = [3, 1, 0x409, id, string.length, offset]
    for (const [field, value] of fields.entries()) head.writeUInt16BE(value, 6 + index * 12 + field * 2)
    offset += string.length
    return string
  })
  return Buffer.concat([head, ...strings])
}

const CHECKSUM_OF_A_WHOLE_FONT = 0xb1b0afba

function assemble(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([left], [right]) => (left < right ? -1 : 1))
  const power = Math.floor(Math.log2(sorted.length))
  const head = Buffer.alloc(12 + sorted.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  const fields = [sorted.length, 16 * 2 ** power, power, 16 * (sorted.length - 2 ** power)]
  for (const [field, value] of fields.entries()) head.writeUInt16BE(value, 4 + field * 2)
  let offset = head.length
  let headOffset = 0
  const bodies = sorted.map(([tag, original], index) => {
    const body = Buffer.concat([original, Buffer.alloc(-original.length & 3)])
    if (tag === 'head') {
      body.writeUInt32BE(0, 8)
      headOffset = offset
    }
    const record = 12 + index * 16
    head.write(tag, record, 'latin1')
    head.writeUInt32BE(checksum(body), record + 4)
    head.writeUInt32BE(offset, record + 8)
    head.writeUInt32BE(original.length, record + 12)
    offset += body.length
    return body
  })
  const file = Buffer.concat([head, ...bodies])
  file.writeUInt32BE((CHECKSUM_OF_A_WHOLE_FONT - checksum(file)) >>> 0, headOffset + 8)
  return file
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0
  return sum
}
