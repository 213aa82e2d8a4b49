import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A cell of a published file, read without the product's own code. */
interface PublishedCell {
  readonly file: string
  readonly sha256: string
  /** From 1, the header being 1. */
  readonly row: number
  readonly measure: string
  readonly outcome: string
  /** `null`: the row says it. */
  readonly requestKind: string | null
  readonly text: string
}

type Column = readonly [name: RegExp, measure: string, outcome: string, requestKind?: string]

/** What columns count; one that none fits is no figure. */
const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  google: [
    [/^User Data Requests$|^Enterprise Cloud customer requests$/, 'requests', 'total'],
    [/^Percentage disclosed$/, 'share-disclosed', 'some-data'],
    [/^Accounts$/, 'accounts', 'total'],
    [/^Enterprise Cloud customers$/, 'customers', 'total'],
    [/Diplomatic Legal requests$/, 'requests', 'total'],
  ],
  apple: [
    [/Requests Received$/, 'requests', 'total'],
    [/^Accounts Specified|^Users\/Accounts$/, 'accounts', 'total'],
    [/^Devices Specified/, 'devices', 'total'],
    [/^Financial Identifiers Specified/, 'identifiers', 'total'],
    [/^Push Tokens Specified/, 'tokens', 'total'],
    [/^Apps Specified/, 'apps', 'total'],
    [/Only Non-Content Data Provided$/, 'requests', 'non-content'],
    [/^Requests where Content Provided$/, 'requests', 'content'],
    [/^Requests where Data Provided$/, 'requests', 'some-data'],
    [/^Requests where No Data Provided$/, 'requests', 'no-data'],
    [/^Percentage of Requests/, 'share-disclosed', 'some-data'],
  ],
  meta: [
    [/^Total Requests$/, 'requests', 'total', 'undivided'],
    [/^Total Requests Accounts$/, 'accounts', 'total', 'undivided'],
    [/^Total Requests Percentage$/, 'share-disclosed', 'some-data', 'undivided'],
    [/^Number of Requests Where Some Data/, 'requests', 'some-data', 'undivided'],
    [/^Emergency Request Total Accounts$/, 'accounts', 'total', 'emergency'],
    [/^Preservation Requests$/, 'requests', 'total', 'preservation'],
    [/^Preservation Accounts Preserved$/, 'accounts', 'total', 'preservation'],
  ],
}

const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  // The later edition is a part of the text only where it differs.
  google: ['google'],
  apple: ['apple'],
  meta: ['meta'],
}

/** Of all cells with a text that stand for figures, `count` drawn with one seed. */
export function publishedCells(company: string, reports: string, count: number): readonly PublishedCell[] {
  const cells = (FOLDERS[company] ?? []).flatMap((folder) =>
    readdirSync(join(reports, folder)).flatMap((file) => cellsOf(company, join(reports, folder, file))),
  )
  const next = generator(20_261_130)
  return Array.from({ length: count }, () => {
    const cell = cells[Math.floor(next() * cells.length)]
    if (cell === undefined) throw new RangeError(`No cells of ${company}`)
    return cell
  })
}

function cellsOf(company: string, path: string): readonly PublishedCell[] {
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [header = [], ...rows] = bytes
    .toString('utf8')
    .split(/\r\n|\r|\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
  return rows.flatMap((row, place) =>
    header.flatMap((name, at) => {
      const known = COLUMNS[company]?.find(([pattern]) => pattern.test(name))
      const text = row[at] ?? ''
      if (known === undefined || text === '') return []
      const [, measure, outcome, requestKind = null] = known
      return [{ file: path, sha256, row: place + 2, measure, outcome, requestKind, text }]
    }),
  )
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
