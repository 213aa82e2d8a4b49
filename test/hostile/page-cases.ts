import { bytes, type HostileCase } from './case.ts'

const PAGE = 4096
const DAMAGED = ['file-damaged']

/** Changes page `number` (from 1) of the file. */
function page(
  number: (pages: number) => number,
  change: (page: Buffer, whole: Buffer) => void,
): (whole: Buffer) => Buffer {
  return (whole) => {
    const changed = Buffer.from(whole)
    const start = (number(whole.length / PAGE) - 1) * PAGE
    change(changed.subarray(start, start + PAGE), changed)
    return changed
  }
}

const middle = (pages: number): number => Math.floor(pages / 2)
const isInterior = (type: number): boolean => type === 5 || type === 2

/** The first page of a kind, from page 2 on. */
function firstOf(types: readonly number[]): (whole: Buffer) => number {
  return (whole) => {
    for (let number = 2; number <= whole.length / PAGE; number += 1)
      if (types.includes(whole[(number - 1) * PAGE] ?? 0)) return number
    throw new Error('The base has no such page')
  }
}

function onFirst(
  types: readonly number[],
  change: (page: Buffer, number: number) => void,
): (whole: Buffer) => Buffer {
  return (whole) => {
    const number = firstOf(types)(whole)
    return page(
      () => number,
      (found) => {
        change(found, number)
      },
    )(whole)
  }
}

/** Pages, cells and the pointers between them. */
export const PAGE_CASES: readonly HostileCase[] = [
  ...[2, 3, 5, 8, 13].map((number) =>
    bytes(
      `page ${String(number)} of zeros`,
      DAMAGED,
      page(
        () => number,
        (found) => void found.fill(0),
      ),
    ),
  ),
  bytes(
    'the middle page of 0xFF',
    DAMAGED,
    page(middle, (found) => void found.fill(255)),
  ),
  bytes(
    'the last page of zeros',
    [...DAMAGED, 'dataset-value', 'dataset-schema'],
    page(
      (pages) => pages,
      (found) => void found.fill(0),
    ),
  ),
  bytes(
    'the schema’s page of zeros behind the header',
    [...DAMAGED, 'dataset-schema', 'dataset-foreign'],
    (whole) => {
      const changed = Buffer.from(whole)
      changed.fill(0, 100, PAGE)
      return changed
    },
  ),
  bytes(
    'a page type that is none',
    DAMAGED,
    onFirst([13], (found) => void (found[0] = 7)),
  ),
  bytes(
    'a leaf that says it is an index',
    DAMAGED,
    onFirst([13], (found) => void (found[0] = 10)),
  ),
  bytes(
    '65,535 cells on a page',
    DAMAGED,
    onFirst([13], (found) => void found.writeUInt16BE(65_535, 3)),
  ),
  bytes(
    'no cells where there were some',
    [...DAMAGED, 'dataset-value', 'dataset-schema'],
    onFirst([13], (found) => void found.writeUInt16BE(0, 3)),
  ),
  bytes(
    'a cell pointer into the header',
    DAMAGED,
    onFirst([13], (found) => void found.writeUInt16BE(2, 8)),
  ),
  bytes(
    'a cell pointer beyond the page',
    DAMAGED,
    onFirst([13], (found) => void found.writeUInt16BE(PAGE + 9, 8)),
  ),
  bytes(
    'two cell pointers to one cell',
    DAMAGED,
    onFirst([13], (found) => void found.copy(found, 10, 8, 10)),
  ),
  bytes(
    'a cell of 2^63 bytes',
    DAMAGED,
    onFirst([13], (found) => {
      Buffer.from([255, 255, 255, 255, 255, 255, 255, 255, 127]).copy(found, found.readUInt16BE(8))
    }),
  ),
  bytes(
    'a record with a type that is none',
    [...DAMAGED, 'dataset-value', 'opens'],
    onFirst([13], (found) => {
      found[found.readUInt16BE(8) + 3] = 11
    }),
  ),
  bytes(
    'a record whose header is longer than it',
    [...DAMAGED, 'dataset-value'],
    onFirst([13], (found) => {
      found[found.readUInt16BE(8) + 2] = 127
    }),
  ),
  bytes(
    'a chain of free blocks that bites its tail',
    DAMAGED,
    onFirst([13], (found) => {
      found.writeUInt16BE(4000, 1)
      found.writeUInt16BE(4000, 4000)
      found.writeUInt16BE(8, 4002)
    }),
  ),
  bytes(
    'a child that is its own parent',
    DAMAGED,
    onFirst([5], (found, number) => {
      found.writeUInt32BE(number, found.readUInt16BE(12))
    }),
  ),
  bytes(
    'a rightmost child that is its own parent',
    DAMAGED,
    onFirst([5], (found, number) => void found.writeUInt32BE(number, 8)),
  ),
  bytes(
    'a child that is the schema',
    DAMAGED,
    onFirst([5], (found) => void found.writeUInt32BE(1, 8)),
  ),
  bytes(
    'a child beyond the end',
    DAMAGED,
    onFirst([5], (found) => void found.writeUInt32BE(0x7fffffff, 8)),
  ),
  bytes(
    'child 0',
    DAMAGED,
    onFirst([5], (found) => void found.writeUInt32BE(0, 8)),
  ),
  bytes(
    'two children that are one',
    DAMAGED,
    onFirst([5], (found) => {
      const [first, second] = [found.readUInt16BE(12), found.readUInt16BE(14)]
      found.copy(found, second, first, first + 4)
    }),
  ),
  bytes('an index’s child is a table', DAMAGED, (whole) => {
    const table = firstOf([5])(whole)
    return onFirst([2], (found) => void found.writeUInt32BE(table, 8))(whole)
  }),
  bytes('two pages changed places', DAMAGED, (whole) => {
    const changed = Buffer.from(whole)
    const leaves = Array.from({ length: whole.length / PAGE }, (_, place) => place).filter(
      (place) => isInterior(whole[place * PAGE] ?? 0) && place > 1,
    )
    const [one = 2, other = 3] = leaves
    whole.copy(changed, one * PAGE, other * PAGE, (other + 1) * PAGE)
    whole.copy(changed, other * PAGE, one * PAGE, (one + 1) * PAGE)
    return changed
  }),
]
