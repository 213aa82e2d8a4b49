import { inflateRawSync, inflateSync } from 'node:zlib'

/**
 * A file as it is, and every packed part in it unpacked: zlib (PDF’s streams, PNG’s pixels and text), gzip, and the entries
 * of a ZIP. What can’t be unpacked is no packed part.
 */
export function unpackedReadings(bytes: Buffer): readonly Buffer[] {
  const starts = function* (first: number): Generator<number> {
    for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) yield at
  }
  const parts: (Buffer | null)[] = [bytes, pixelsOf(bytes)]
  for (const at of starts(0x78))
    if (bytes.readUInt16BE(Math.min(at, bytes.length - 2)) % 31 === 0)
      parts.push(unpack(inflateSync, bytes.subarray(at)))
  for (const at of starts(0x1f))
    if (bytes[at + 1] === 0x8b) {
      const hasName = ((bytes[at + 3] ?? 0) & 8) > 0
      const from = hasName ? bytes.indexOf(0, at + 10) + 1 : at + 10
      // Not by gunzip: it takes what follows for another member.
      parts.push(unpack(inflateRawSync, bytes.subarray(from)))
    }
  for (const at of starts(0x50))
    if (bytes.subarray(at, at + 4).equals(ZIP_ENTRY) && at + 30 <= bytes.length) {
      const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
      parts.push(unpack(inflateRawSync, bytes.subarray(from)))
    }
  return parts.filter((part) => part !== null)
}

const ZIP_ENTRY = Buffer.from('PK\u0003\u0004', 'latin1')

/** A PNG’s pixels may be packed in several chunks that only unpack together. */
function pixelsOf(bytes: Buffer): Buffer | null {
  const packed: Buffer[] = []
  for (let at = bytes.indexOf('IDAT'); at > 3; at = bytes.indexOf('IDAT', at + 4))
    packed.push(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  return packed.length === 0 ? null : unpack(inflateSync, Buffer.concat(packed))
}

function unpack(by: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer | null {
  try {
    return by(bytes)
  } catch {
    return null
  }
}
