import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Verb } from '../../data/process/verbs.ts'

/** A file as large as may be read, made of so many pieces that what counts, keeps or copies each of them needs more than it may. */
export interface Bomb {
  /** Its name, which says what it seems to be. */
  readonly name: string
  readonly content: () => string | Uint8Array
  /** What reads such a file; anything else tells by its first bytes that it is none. */
  readonly readBy: readonly Verb[]
}

const RECIPE: readonly Verb[] = ['recipe-check']
const TABLE: readonly Verb[] = ['import-inspect', 'import-dry-run']
const PEOPLE: readonly Verb[] = ['read-population', 'hold-population']

const zeros = (count: number): string => `[${'0,'.repeat(count - 1)}0]`
const recipeOf = (publication: string): string =>
  `{"format":"disclosure-desk-recipe","version":1,"publication":${publication}}`

export const BOMBS: readonly Bomb[] = [
  {
    readBy: RECIPE,
    name: 'recipe of many values.json',
    content: () => recipeOf(`{"query":{"territories":${zeros(3_900_000)}}}`),
  },
  {
    readBy: RECIPE,
    name: 'recipe of deep values.json',
    content: () => recipeOf(`${'['.repeat(3_900_000)}${']'.repeat(3_900_000)}`),
  },
  { readBy: TABLE, name: 'table of many values.json', content: () => `[${zeros(30_000_000)}]` },
  { readBy: TABLE, name: 'table of empty lists.json', content: () => `[${'[],'.repeat(20_000_000)}[]]` },
  { readBy: TABLE, name: 'table of deep lists.json', content: () => '['.repeat(60_000_000) },
  { readBy: RECIPE, name: 'pieces.png', content: pngOfPieces },
  { readBy: RECIPE, name: 'open metadata.svg', content: () => `<svg>${'<metadata '.repeat(6_000_000)}` },
  {
    readBy: PEOPLE,
    name: 'people of one cell.csv',
    content: () => `territory,year,people\n"${'9'.repeat(9_900_000)}`,
  },
  {
    readBy: PEOPLE,
    name: 'people of blank lines.csv',
    content: () => `territory,year,people\n${'\n'.repeat(9_900_000)}`,
  },
  {
    readBy: PEOPLE,
    name: 'people of commas.csv',
    content: () => `territory,year,people\n${','.repeat(9_900_000)}`,
  },
  {
    readBy: TABLE,
    name: 'table of many keys.json',
    content: () => `[${Array.from({ length: 400_000 }, (_, place) => `{"key ${String(place)}":1}`).join()}]`,
  },
  {
    readBy: TABLE,
    name: 'report of blank lines.csv',
    content: () => `Country,Period,Requests\n${'\n'.repeat(60_000_000)}`,
  },
  {
    readBy: TABLE,
    name: 'report of letters.csv',
    content: () => `Country,Period,Requests\n${'a\n'.repeat(30_000_000)}`,
  },
  {
    readBy: TABLE,
    name: 'report of commas.csv',
    content: () => `Country,Period,Requests\n${','.repeat(60_000_000)}`,
  },
]

/** Writes a bomb into a folder; gives its path. */
export function writeBomb({ name, content }: Bomb, folder: string): string {
  const path = join(folder, name)
  writeFileSync(path, content())
  return path
}

function pngOfPieces(): Uint8Array {
  const piece = Buffer.alloc(12)
  piece.write('tEXt', 4, 'latin1')
  piece.writeUInt32BE(crc32(Buffer.from('tEXt')), 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, Buffer.alloc(12 * 5_000_000, piece)])
}
