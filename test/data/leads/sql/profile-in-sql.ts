import type { Json, Numbers } from '../../../../data/leads/numbers-of.ts'
import { labelOf, numberOf, type Place, type SeriesInSql, type SqlValue } from './series-in-sql.ts'

const COUNTS = ['requests', 'accounts', 'territories']

function sixDecimals(value: number): number {
  return Number((value + Math.sign(value) * 1e-12).toFixed(6))
}

/** A value as leads write it. */
export function told({ measure }: Place, value: SqlValue | null): Json {
  if (value === null) return null
  if (COUNTS.includes(measure)) return value.k
  const { k, n, v } = value
  return measure === 'per-request' ? { k, n, ratio: sixDecimals(v) } : { k, n, share: sixDecimals(v) }
}

/** What a series was the half-year before, in its run; and a year before, where no break lies between. */
export function valuesBefore(ask: SeriesInSql, of: Place, half: number) {
  return {
    value: told(of, ask.at(of, half)),
    yearBefore: ask.isBroken(of, half - 2, half) ? null : told(of, ask.at(of, half - 2)),
    halfBefore: ask.isSameRun(of, half - 1, half) ? told(of, ask.at(of, half - 1)) : null,
  }
}

/** How the value of a half-year stands in its run. */
export function profileInSql(ask: SeriesInSql, of: Place, period: string) {
  const half = numberOf(period)
  const run = ask.run(of, half)
  const now = run.at(-1)
  if (now?.half !== half) return { period, streak: 0 }
  const before = run.slice(0, -1)
  return {
    period,
    ...valuesBefore(ask, of, half),
    highestOf: standing(before, ({ v }) => v >= now.v),
    lowestOf: standing(before, ({ v }) => v <= now.v),
    streak: streakOf(run, half),
  }
}

function standing(before: readonly SqlValue[], ends: (value: SqlValue) => boolean) {
  const last = before.findLastIndex(ends)
  const since = before[last]
  return { halves: before.length - 1 - last, since: since === undefined ? null : labelOf(since.half) }
}

/** Steps one way up to the half-year. */
export function streakOf(run: readonly SqlValue[], half: number): number {
  const byHalf = new Map(run.map((value) => [value.half, value.v]))
  const wayTo = (at: number): number => {
    const [now, before] = [byHalf.get(at), byHalf.get(at - 1)]
    return now === undefined || before === undefined ? 0 : Math.sign(now - before)
  }
  const way = wayTo(half)
  let steps = 0
  while (way !== 0 && wayTo(half - steps) === way) steps += 1
  return steps * way
}

/** A sum without the rows of one territory. */
export function withoutInSql(ask: SeriesInSql, of: Place, territory: string, half: number): number | null {
  const [whole, part] = [ask.at(of, half), ask.at({ ...of, territory }, half)]
  if (whole === null) return null
  const [k, n] = [whole.k - (part?.k ?? 0), whole.n - (part?.n ?? 0)]
  return COUNTS.includes(of.measure) ? k : sixDecimals(k / n)
}

/** A label or a code that a lead names. */
export function textIn(numbers: Numbers, name: string): string {
  const found = numbers[name]
  return typeof found === 'string' ? found : ''
}
