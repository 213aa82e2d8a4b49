import { NATIONAL_SECURITY_KINDS, type RequestKind } from '../model/vocabulary.ts'
import type { Band } from './bands.ts'
import type { Candidate, Findings, NewestBand } from './candidate.ts'
import { median, rounded } from './chance.ts'
import type { HeldRow, History } from './history.ts'
import type { Rejection } from '../model/lead-kinds.ts'

/** Halves between two ranges of which each is next to the other. */
const TWO_YEARS = 4
/** Halves for which a kind that isn't held any more is missed. */
const MISSED_FOR = 8

type Counted = 'requests' | 'accounts'

/** Published ranges that certainly changed, and kinds of which no range is held for this half. */
export function detectBands(history: History, half: number): Findings {
  const candidates: Candidate[] = []
  const rejected: Rejection[] = []
  for (const territory of bandTerritories(history, half)) {
    const newest: (readonly [RequestKind, string])[] = []
    const newestBands: NewestBand[] = []
    for (const kind of NATIONAL_SECURITY_KINDS) {
      const rows = rowsOf(history, territory, kind, half)
      const last = Math.max(-1, ...rows.map((row) => row.half))
      const period = history.halves[last] ?? ''
      const isMissed = last >= 0 && last < half && half - last <= MISSED_FOR
      if (isMissed) newest.push([kind, period])
      for (const measure of ['requests', 'accounts'] as const) {
        const bands = bandsOf(rows, measure)
        const held = bands.get(last)
        if (isMissed && held !== undefined) newestBands.push({ ...held, kind, measure, period })
        const found = detectBand(history, territory, kind, measure, bands, half)
        if (typeof found === 'string') rejected.push(found)
        else if (found !== null) candidates.push(found)
      }
    }
    if (newest.length > 0) candidates.push(gap(territory, newest.toSorted(byHalf), newestBands))
  }
  return { candidates, rejected }
}

function gap(
  territory: string,
  newest: readonly (readonly [RequestKind, string])[],
  bands: readonly NewestBand[],
): Candidate {
  return {
    kind: 'gap',
    section: 'new',
    territory,
    group: 'national-security',
    family: 'gap',
    measure: 'national-security',
    series: `${territory}/national-security`,
    unusual: 2,
    size: 0.7,
    doubts: [],
    told: { is: 'gap', newest, bands },
  }
}

function rowsOf(history: History, territory: string, kind: RequestKind, half: number): readonly HeldRow[] {
  return history.otherRows.filter(
    (row) => row.territory === territory && row.kind === kind && row.half <= half,
  )
}

function bandTerritories(history: History, half: number): readonly string[] {
  const rows = history.otherRows.filter(
    (row) => row.half <= half && NATIONAL_SECURITY_KINDS.some((kind) => kind === row.kind),
  )
  return [...new Set(rows.map(({ territory }) => territory))].toSorted()
}

/** The newest first. */
function byHalf([, one]: readonly [RequestKind, string], [, other]: readonly [RequestKind, string]): number {
  return one === other ? 0 : one < other ? 1 : -1
}

/** Ranges by half, of one service: where several print one, that of the first. */
function bandsOf(rows: readonly HeldRow[], measure: Counted): ReadonlyMap<number, Band> {
  const bands = new Map<number, Band>()
  const [service] = [...new Set(rows.map((row) => row.service))].toSorted()
  for (const row of rows) {
    const held = row.cells.get(`${measure} total`)
    if (row.service !== service || held === undefined) continue
    const { low, high, figureIds } = held
    if (low === null || high === null || low === high) continue
    bands.set(row.half, { half: row.half, service: row.service, low, high, figureIds })
  }
  return bands
}

/** What certainly changed: the distance of the near ends; below 0: down; 0: they overlap. */
function certainChange(now: Band, before: Band): number {
  if (now.low > before.high) return now.low - before.high
  return now.high < before.low ? now.high - before.low : 0
}

function widthOf(...bands: readonly Band[]): number {
  return Math.max(...bands.map(({ low, high }) => high - low + 1))
}

function detectBand(
  history: History,
  territory: string,
  kind: RequestKind,
  measure: Counted,
  bands: ReadonlyMap<number, Band>,
  half: number,
): Candidate | Rejection | null {
  const now = bands.get(half)
  if (now === undefined) return null
  const previous = bands.get(half - 1)
  const step = previous === undefined ? 0 : certainChange(now, previous)
  const found =
    previous !== undefined && Math.abs(step) >= widthOf(now, previous)
      ? { before: previous, lag: 1 }
      : maybeTwoYears(bands, now)
  if (found === null) return previous === undefined ? null : step === 0 ? 'band-overlaps' : 'band-next'
  const { before, lag } = found
  const change = certainChange(now, before)
  const earlier = [...bands.values()].filter((band) => band.half < half)
  const steps = earlier.flatMap((band) => {
    const other = bands.get(band.half - lag)
    return other === undefined ? [] : [Math.abs(certainChange(band, other))]
  })
  const isUp = change > 0
  const isFurthest =
    earlier.length >= 6 && earlier.every((band) => (isUp ? now.low > band.high : now.high < band.low))
  const unusual = Math.abs(change) / Math.max(widthOf(now, before), median(steps)) + (isFurthest ? 1.5 : 0)
  return {
    kind: 'band',
    section: 'new',
    territory,
    family: 'band',
    group: kind,
    measure,
    series: `${territory}/${kind}/${measure}`,
    unusual: rounded(Math.min(10, unusual), 1),
    size: measure === 'accounts' ? 0.8 : 0.7,
    doubts: widthOf(now) > widthOf(before) ? ['wider-range'] : [],
    told: {
      is: 'band',
      service: now.service,
      kind,
      measure,
      now,
      before,
      against: history.halves[before.half] ?? '',
      change: Math.abs(change),
      isUp,
      isFurthest,
      halves: earlier.length + 1,
    },
  }
}

/** Against two years before: at least two widths on, and nothing between that lies beyond both. */
function maybeTwoYears(
  bands: ReadonlyMap<number, Band>,
  now: Band,
): { readonly before: Band; readonly lag: number } | null {
  const before = bands.get(now.half - TWO_YEARS)
  if (before === undefined) return null
  const change = certainChange(now, before)
  if (Math.abs(change) < 2 * widthOf(now, before)) return null
  const [low, high] = [Math.min(now.low, before.low), Math.max(now.high, before.high)]
  const between = [...bands.values()].filter(({ half }) => half > before.half && half < now.half)
  return between.every((band) => band.low >= low && band.high <= high) ? { before, lag: TWO_YEARS } : null
}
