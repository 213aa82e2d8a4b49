import type { Cell, Row } from './figures-table.ts'

/** Sums over the parts' cells, skipping blanks. */
export function counted(rows: readonly Row[], outcomes: readonly string[]) {
  const cells = rows.flatMap(({ territory, cells: of }) =>
    outcomes.flatMap((outcome) => {
      const cell = of.get(outcome)
      return cell === undefined || cell.numbers === 0 ? [] : [{ territory, ...cell }]
    }),
  )
  return {
    low: cells.reduce((sum, cell) => sum + cell.low, 0),
    high: cells.reduce((sum, cell) => sum + cell.high, 0),
    reporting: new Set(cells.map(({ territory }) => territory)).size,
  }
}

/**
 * Parts and totals of the rows that have some of the parts and a total without a blank. A part that is blank lies between nothing and
 * what its row's total leaves.
 */
export function paired(
  rows: readonly Row[],
  outcomes: readonly string[],
  isExclusive: (kind: string) => boolean,
) {
  const pairs = rows.flatMap(({ territory, kind, cells }) => {
    const total = cells.get('total')
    const parts = outcomes.flatMap((outcome) => cells.get(outcome) ?? [])
    if (parts.length === 0 || total === undefined || total.numbers === 0 || total.blanks > 0) return []
    const sum = (of: readonly Cell[], bound: 'low' | 'high' | 'blanks'): number =>
      of.reduce((all, cell) => all + cell[bound], 0)
    const others = [...cells].flatMap(([outcome, cell]) =>
      outcome === 'total' || outcomes.includes(outcome) ? [] : [cell],
    )
    const low = sum(parts, 'low')
    const left = Math.max(0, total.high - low - (isExclusive(kind) ? sum(others, 'low') : 0))
    const isBounded = isExclusive(kind) || outcomes.length === 1
    const blanks = sum(parts, 'blanks')
    const room = blanks === 0 ? 0 : isBounded ? left : blanks * total.high
    const high = sum(parts, 'high') + room
    const who = parts.some(({ numbers }) => numbers > 0) ? [territory] : []
    return [{ low, high, wholeLow: total.low, wholeHigh: total.high, who }]
  })
  return sumsOf(pairs)
}

/** A part and its whole. */
interface Pair {
  readonly low: number
  readonly high: number
  readonly wholeLow: number
  readonly wholeHigh: number
  /** Its territory, where it has a number. */
  readonly who: readonly string[]
}

function sumsOf(pairs: readonly Pair[]) {
  const sumOf = (bound: 'low' | 'high' | 'wholeLow' | 'wholeHigh'): number =>
    pairs.reduce((all, pair) => all + pair[bound], 0)
  return {
    pairs,
    low: sumOf('low'),
    high: sumOf('high'),
    wholeLow: sumOf('wholeLow'),
    wholeHigh: sumOf('wholeHigh'),
    reporting: new Set(pairs.flatMap(({ who }) => who)).size,
  }
}

/** How far each range is gone up: that of the own parts, and that of what they are divided by. */
const CHOICES = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [0.35, 0.6],
] as const

/**
 * Shares that the numbers behind the ranges may have: each range is one number in it, and no part more than its whole. Whatever interval is
 * given must hold all of these. `by`: what is divided by, of all territories or of the own ones.
 */
export function possibleShares(
  own: readonly Pair[],
  all: readonly Pair[],
  { isTotal, by }: { readonly isTotal: boolean; readonly by: 'whole' | 'part' },
): readonly number[] {
  const sum = (pairs: readonly Pair[], valueOf: (pair: Pair) => number): number =>
    pairs.reduce((before, pair) => before + valueOf(pair), 0)
  return CHOICES.flatMap(([near, far]) => {
    const wholeAt = (part: number) => (pair: Pair) => pair.wholeLow + part * (pair.wholeHigh - pair.wholeLow)
    const partAt = (part: number) => (pair: Pair) => {
      const most = Math.min(pair.high, Math.max(pair.low, wholeAt(far)(pair)))
      return pair.low + part * (most - pair.low)
    }
    const part = isTotal ? wholeAt(near) : partAt(near)
    // The own ones among all are the same numbers above and below the line.
    const others = by === 'part' && !isTotal ? partAt(far) : wholeAt(far)
    const below =
      by === 'whole' && !isTotal
        ? sum(all, wholeAt(far))
        : sum(all, others) - sum(own, others) + sum(own, part)
    const share = sum(own, part) / below
    return Number.isFinite(share) ? [share] : []
  })
}
