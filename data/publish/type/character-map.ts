/** The `cmap` table of a TrueType font (format 12: one group per code point): code point → glyph index. */
export function characterMap(glyphOfCodePoint: ReadonlyMap<number, number>): Buffer {
  const entries = [...glyphOfCodePoint].sort(([left], [right]) => left - right)
  const HEADER = 12
  const SUBTABLE_HEADER = 16
  const table = Buffer.alloc(HEADER + SUBTABLE_HEADER + entries.length * 12)
  table.writeUInt16BE(1, 2)
  // Windows, all of Unicode.
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(HEADER, 8)
  table.writeUInt16BE(12, HEADER)
  table.writeUInt32BE(SUBTABLE_HEADER + entries.length * 12, HEADER + 4)
  table.writeUInt32BE(entries.length, HEADER + 12)
  for (const [index, [codePoint, glyph]] of entries.entries()) {
    const group = HEADER + SUBTABLE_HEADER + index * 12
    table.writeUInt32BE(codePoint, group)
    table.writeUInt32BE(codePoint, group + 4)
    table.writeUInt32BE(glyph, group + 8)
  }
  return table
}
