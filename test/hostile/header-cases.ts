import { bytes, type HostileCase } from './case.ts'

const NOT_SQLITE = ['file-not-sqlite']
const TRUNCATED = ['file-truncated']
const DAMAGED = ['file-damaged']

function at(offset: number, ...values: readonly number[]): (whole: Buffer) => Buffer {
  return (whole) => {
    const changed = Buffer.from(whole)
    Buffer.from(values).copy(changed, offset)
    return changed
  }
}

const instead = (text: string | Buffer) => (): Buffer => Buffer.from(text as string)

/** The first hundred bytes, and the length they promise. */
export const HEADER_CASES: readonly HostileCase[] = [
  bytes('nothing', ['file-empty'], () => Buffer.alloc(0)),
  bytes('one byte', NOT_SQLITE, instead('S')),
  bytes('fifteen bytes of magic', NOT_SQLITE, (whole) => whole.subarray(0, 15)),
  bytes('the magic alone', TRUNCATED, (whole) => whole.subarray(0, 16)),
  bytes('99 bytes', TRUNCATED, (whole) => whole.subarray(0, 99)),
  bytes('the header alone', TRUNCATED, (whole) => whole.subarray(0, 100)),
  bytes('one byte short', TRUNCATED, (whole) => whole.subarray(0, whole.length - 1)),
  bytes('one byte long', TRUNCATED, (whole) => Buffer.concat([whole, Buffer.from([0])])),
  bytes('one page short', TRUNCATED, (whole) => whole.subarray(0, whole.length - 4096)),
  bytes('one page long', TRUNCATED, (whole) => Buffer.concat([whole, Buffer.alloc(4096)])),
  bytes('half of it', TRUNCATED, (whole) => whole.subarray(0, whole.length >> 1)),
  bytes('twice over', TRUNCATED, (whole) => Buffer.concat([whole, whole])),
  bytes('text', NOT_SQLITE, instead('country,requests\nDE,5\n'.repeat(200))),
  bytes('a web page', NOT_SQLITE, instead('<!doctype html><script>alert(1)</script>'.repeat(50))),
  bytes('a ZIP', NOT_SQLITE, instead(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000)]))),
  bytes(
    'a PNG',
    NOT_SQLITE,
    instead(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(5000)])),
  ),
  bytes('zeros', NOT_SQLITE, instead(Buffer.alloc(8192))),
  bytes('magic in capitals', NOT_SQLITE, (whole) => at(0, ...Buffer.from('SQLITE FORMAT 3\0'))(whole)),
  bytes('magic without its NUL', NOT_SQLITE, at(15, 0x20)),
  bytes('page size 0', NOT_SQLITE, at(16, 0, 0)),
  bytes('page size 3', NOT_SQLITE, at(16, 0, 3)),
  bytes('page size 256', NOT_SQLITE, at(16, 1, 0)),
  bytes('page size 5000', NOT_SQLITE, at(16, 0x13, 0x88)),
  bytes('page size 512, as many bytes', TRUNCATED, at(16, 2, 0)),
  bytes('page size 65536', TRUNCATED, at(16, 0, 1)),
  bytes('format versions 3', DAMAGED, at(18, 3, 3)),
  bytes('read version 255', DAMAGED, at(19, 255)),
  bytes('255 reserved bytes a page', DAMAGED, at(20, 255)),
  bytes('payload fractions 0', DAMAGED, at(21, 0, 0, 0)),
  // As SQLite before 3.7 left it, and newer ones read it: the file's own length counts.
  bytes('page count 0', ['opens'], at(28, 0, 0, 0, 0)),
  bytes('page count 0, one byte short', TRUNCATED, (whole) => at(28, 0, 0, 0, 0)(whole).subarray(0, -1)),
  bytes('page count 0, one page short', DAMAGED, (whole) => at(28, 0, 0, 0, 0)(whole).subarray(0, -4096)),
  bytes('page count 0, half of it', DAMAGED, (whole) =>
    at(28, 0, 0, 0, 0)(whole).subarray(0, (whole.length >> 13) * 4096),
  ),
  bytes('page count 2^32-1', TRUNCATED, at(28, 255, 255, 255, 255)),
  bytes('freelist begins at the last page', DAMAGED, (whole) => {
    const changed = Buffer.from(whole)
    changed.writeUInt32BE(whole.length / 4096, 32)
    changed.writeUInt32BE(1, 36)
    return changed
  }),
  bytes('freelist beyond the end', DAMAGED, at(32, 0x7f, 255, 255, 255, 0, 0, 0, 9)),
  bytes('freelist of 2^32-1 pages', DAMAGED, at(36, 255, 255, 255, 255)),
  bytes('schema format 9', DAMAGED, at(44, 0, 0, 0, 9)),
  bytes('schema format 0', [...DAMAGED, 'dataset-schema', 'opens'], at(44, 0, 0, 0, 0)),
  bytes('auto-vacuum without its map', DAMAGED, at(52, 0, 0, 0, 5)),
  bytes('text encoding 7', DAMAGED, at(56, 0, 0, 0, 7)),
  bytes(
    'text encoding UTF-16 over UTF-8 bytes',
    [...DAMAGED, 'dataset-foreign', 'dataset-schema'],
    at(56, 0, 0, 0, 2),
  ),
  bytes('no application id', ['dataset-foreign'], at(68, 0, 0, 0, 0)),
  bytes('another application’s id', ['dataset-foreign'], at(68, 0x47, 0x50, 0x4b, 0x47)),
  bytes('format 0', ['dataset-schema'], at(60, 0, 0, 0, 0)),
  bytes('format 1 with the tables of the present one', ['dataset-schema'], at(60, 0, 0, 0, 1)),
  bytes('format 99', ['dataset-newer'], at(60, 0, 0, 0, 99)),
  bytes('format 2^31-1', ['dataset-newer'], at(60, 0x7f, 255, 255, 255)),
  bytes('format -1', ['dataset-schema'], at(60, 255, 255, 255, 255)),
  bytes('WAL mode without a -wal', ['opens'], at(18, 2, 2)),
  bytes('another version of SQLite wrote it', ['opens'], at(96, 0, 0x10, 0, 0)),
]
