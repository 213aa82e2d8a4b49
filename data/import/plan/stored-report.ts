import { mostBytesOf } from '../../model/dataset-limits.ts'
import type { FileReport } from '../../model/import-report.ts'
import { withShortTexts } from './short-texts.ts'

/** The lists of a report, what matters most first: what doesn't fit is left out from the end. */
const LISTS = ['editions', 'replaces', 'found', 'issues', 'changes'] as const
type List = (typeof LISTS)[number]

/** For `leftOut` itself, and the brackets of the lists. */
const ROOM_TO_SPARE = 1_000

/**
 * A report as the dataset keeps it: JSON that fits into its cell. What its lists have beyond that is left out, and counted in
 * `leftOut`; every other count is of the whole file.
 */
export function storedReport(
  report: FileReport,
  maxBytes: number = mostBytesOf('import_batches', 'report'),
): string {
  const short = withShortTexts(report)
  const whole = JSON.stringify(short)
  if (bytesOf(whole) <= maxBytes) return whole
  const empty: FileReport = { ...short, editions: [], replaces: [], found: [], issues: [], changes: [] }
  let room = maxBytes - bytesOf(JSON.stringify(empty)) - ROOM_TO_SPARE
  const kept = new Map<List, readonly unknown[]>()
  const leftOut: Partial<Record<List, number>> = {}
  for (const list of LISTS) {
    const entries: readonly unknown[] = short[list] ?? []
    const fitting = entriesThatFit(entries, room)
    room -= fitting.bytes
    kept.set(list, entries.slice(0, fitting.count))
    if (fitting.count < entries.length) leftOut[list] = entries.length - fitting.count
  }
  const { found: _, ...rest } = empty
  return JSON.stringify({
    ...rest,
    ...Object.fromEntries([...kept].filter(([list]) => list !== 'found' || short.found !== undefined)),
    leftOut,
  })
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
