import { mostBytesOf } from '../../model/dataset-limits.ts'
import type { TakenFor } from '../../model/import-question.ts'
import type { FileReport } from '../../model/import-report.ts'
import { withShortTexts } from './short-texts.ts'

/** The keys under which a value keeps lists. */
type ListsOf<Value> = {
  [Key in keyof Value]-?: NonNullable<Value[Key]> extends readonly unknown[] ? Key : never
}[keyof Value]

/** By how much each list matters, least number first: what doesn't fit is left out from the end. */
const ORDER = {
  editions: 1,
  replaces: 2,
  found: 3,
  questions: 6,
  groups: 7,
  issues: 8,
  changes: 9,
} satisfies Record<ListsOf<FileReport>, number>
const ORDER_OF_TAKEN = {
  periods: 0,
  services: 4,
  requestKinds: 0,
  sums: 5,
  tables: 7,
} satisfies Record<ListsOf<TakenFor>, number>

/** For `leftOut` itself, and the brackets of the lists. */
const ROOM_TO_SPARE = 1_000

/** A report's lists in its order of what matters, by the name that `leftOut` has for them. */
interface NamedList {
  readonly name: string
  readonly order: number
  readonly entries: readonly unknown[]
}

/**
 * A report as the dataset keeps it: JSON that fits into its cell. What its lists have beyond that is left out, and counted in
 * `leftOut`, those of what it was taken for as `taken.…`; every other count is of the whole file.
 */
export function storedReport(
  report: FileReport,
  maxBytes: number = mostBytesOf('import_batches', 'report'),
): string {
  const short = withShortTexts(report)
  const whole = JSON.stringify(short)
  if (bytesOf(whole) <= maxBytes) return whole
  const lists = listsOf(short)
  const nothing = new Map(lists.map(({ name }) => [name, [] as readonly unknown[]]))
  let room = maxBytes - bytesOf(JSON.stringify(withLists(short, nothing))) - ROOM_TO_SPARE
  const kept = new Map<string, readonly unknown[]>()
  const leftOut: Record<string, number> = {}
  for (const { name, entries } of lists) {
    const fitting = entriesThatFit(entries, room)
    room -= fitting.bytes
    kept.set(name, entries.slice(0, fitting.count))
    if (fitting.count < entries.length) leftOut[name] = entries.length - fitting.count
  }
  const cut = JSON.stringify({ ...withLists(short, kept), leftOut })
  if (bytesOf(cut) > maxBytes) throw new RangeError('A report without its lists is longer than its cell')
  return cut
}

function listsOf(report: FileReport): readonly NamedList[] {
  const own = listed(report, ORDER, '')
  const ofTaken = report.taken === null ? [] : listed(report.taken, ORDER_OF_TAKEN, 'taken.')
  return [...own, ...ofTaken].sort((a, b) => a.order - b.order)
}

function listed<Key extends string>(
  value: Readonly<Partial<Record<NoInfer<Key>, readonly unknown[] | undefined>>>,
  order: Readonly<Record<Key, number>>,
  prefix: string,
): readonly NamedList[] {
  // The keys of the table, each a key of the value.
  return (Object.keys(order) as Key[]).flatMap((key) => {
    const entries = value[key]
    return entries === undefined ? [] : [{ name: `${prefix}${key}`, order: order[key], entries }]
  })
}

/** The report with other entries in its lists; JSON's business only. */
function withLists(report: FileReport, lists: ReadonlyMap<string, readonly unknown[]>): object {
  const of = (prefix: string, isOwn: (name: string) => boolean): object =>
    Object.fromEntries(
      [...lists].flatMap(([name, entries]) => (isOwn(name) ? [[name.slice(prefix.length), entries]] : [])),
    )
  const isOfTaken = (name: string): boolean => name.startsWith('taken.')
  return {
    ...report,
    ...of('', (name) => !isOfTaken(name)),
    taken: report.taken === null ? null : { ...report.taken, ...of('taken.', isOfTaken) },
  }
}

/** Each with the comma that follows it. */
function entriesThatFit(entries: readonly unknown[], room: number) {
  let bytes = 0
  let count = 0
  for (const entry of entries) {
    const next = bytesOf(JSON.stringify(entry)) + 1
    if (bytes + next > room) break
    bytes += next
    count += 1
  }
  return { bytes, count }
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** A name may hold a bar or a backslash on some systems; a dataset keeps none, for it keeps no path. */
export function storedFileName(name: string): string {
  return name.replaceAll(/[/\\]/g, '_')
}
