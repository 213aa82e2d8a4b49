import type Database from 'better-sqlite3'
import type { Numbers } from '../../../../data/leads/numbers-of.ts'
import type { Asked } from './asked.ts'
import { acrossInSql } from './across-in-sql.ts'
import { faultsInSql } from './faults-in-sql.ts'
import { profileInSql, textIn, told, valuesBefore, withoutInSql } from './profile-in-sql.ts'
import { labelOf, numberOf, seriesInSql, type Place, type SqlValue } from './series-in-sql.ts'

/** The marks that a share may cross. */
const MARKS: Readonly<Record<string, number>> = {
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  'two thirds': 2 / 3,
  'three quarters': 3 / 4,
}

/**
 * The numbers of a lead as SQL on the file has them: what the engine says is taken for nothing but the choice of which territory, mark,
 * range or half-year it is about, and whether that choice is right is asked too.
 */
export function leadInSql(file: Database.Database) {
  const ask = seriesInSql(file)
  const faults = faultsInSql(file)
  const across = acrossInSql(file)
  const rank = file.prepare(
    `SELECT territory, k FROM value WHERE company = @company AND grp = @grp AND measure = 'requests' AND territory <> '*'
      AND half = @half ORDER BY k DESC, territory`,
  )

  function placeOf({ company, series }: Asked): Place {
    const [territory = '', grp = '', measure = ''] = series.split('/')
    return { company, grp, territory, measure }
  }

  function without({ numbers }: Asked, of: Place, half: number): Numbers {
    const named = numbers['without']
    if (named === undefined) return {}
    // Of a sum the engine names the territory without which least is left.
    const { territory } = named as { readonly territory: string }
    return {
      without: {
        territory,
        value: withoutInSql(ask, of, territory, half),
        yearBefore: withoutInSql(ask, of, territory, half - 2),
      },
    }
  }

  function ofSeries(asked: Asked): Numbers {
    const of = placeOf(asked)
    const half = numberOf(asked.asOf)
    const { numbers } = asked
    const profile = profileInSql(ask, of, asked.asOf)
    const run = ask.run(of, half)
    const now = run.at(-1)
    switch (asked.kind) {
      case 'turn': {
        const { streak } = profileInSql(ask, of, labelOf(half - 1))
        return { ...profile, steps: Math.abs(streak), up: streak < 0 }
      }
      case 'streak': {
        const from = half - Math.abs(profile.streak)
        return { ...profile, from: labelOf(from), fromValue: told(of, ask.at(of, from)) }
      }
      case 'threshold': {
        const mark = MARKS[textIn(numbers, 'mark')] ?? Number.NaN
        const before = run.slice(0, -1)
        const isAbove = (now?.v ?? Number.NaN) > mark
        const last = before.findLastIndex(({ v }) => (isAbove ? v >= mark : v <= mark))
        const since = before[last]
        return {
          ...profile,
          mark: numbers['mark'] ?? null,
          above: isAbove,
          halvesOnOtherSide: before.length - 1 - last,
          since: since === undefined ? null : labelOf(since.half),
        }
      }
      case 'record':
        return { ...profile, ...recordOf(of, run) }
      case 'broad':
        return { ...profile, ...broadOf(of, half) }
      default:
        return profile
    }
  }

  function recordOf(of: Place, run: readonly SqlValue[]): Numbers {
    const now = run.at(-1)
    const before = run.slice(0, -1)
    if (now === undefined) return {}
    const beaten = (isHigh: boolean): readonly SqlValue[] =>
      before.slice(before.findLastIndex(({ v }) => (isHigh ? v >= now.v : v <= now.v)) + 1)
    const isHigh = beaten(true).length >= beaten(false).length
    const over = beaten(isHigh)
    const extreme = (isHigh ? Math.max : Math.min)(...over.map(({ v }) => v))
    const old = over.find(({ v }) => v === extreme)
    const since = before.at(-over.length - 1)
    const value = told(of, old ?? null)
    return {
      high: isHigh,
      halves: over.length,
      since: since === undefined ? null : labelOf(since.half),
      oldRecord: [
        labelOf(old?.half ?? 0),
        typeof value === 'number' ? value : ((value as { readonly share: number } | null)?.share ?? null),
      ],
    }
  }

  const pairs = file.prepare(
    `SELECT a.territory, a.k, a.n, a.v, b.k AS otherK, b.n AS otherN, b.v AS other FROM value a JOIN value b
       ON (b.company, b.grp, b.territory, b.measure) = (a.company, a.grp, a.territory, a.measure) AND b.half = a.half - 2
     WHERE a.company = @company AND a.grp = @grp AND a.measure = @measure AND a.half = @half AND a.territory <> '*'
       AND a.n >= 100 AND b.n >= 100 ORDER BY a.territory`,
  )

  /** Territories that shifted beyond chance and by enough, by the wider of two Wilson intervals or twice the deviation of counts. */
  function broadOf(of: Place, half: number): Numbers {
    // Columns are those of the statement.
    const all = pairs.all({ ...of, half }) as readonly Pair[]
    const isShare = !['requests', 'per-request'].includes(of.measure)
    const steps = all.map((pair) => ({ pair, step: stepOf(pair, of.measure) }))
    const sorted = steps.map(({ step }) => step).toSorted((one, other) => one - other)
    const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]]
    const middle = (low + high) / 2
    const beyond = steps.filter(({ pair, step }) =>
      isShare ? Math.abs(step) >= 0.03 && areApart(pair) : Math.abs(step) >= Math.max(0.1, 2 * chance(pair)),
    )
    const codes = (isWay: boolean): readonly string[] =>
      beyond.filter(({ step }) => (step > 0 === middle > 0) === isWay).map(({ pair }) => pair.territory)
    const [territories, against] = [codes(true), codes(false)]
    return {
      of: all.length,
      moved: territories.length,
      opposite: against.length,
      median: Math.round(middle * 10_000 + Math.sign(middle) * 1e-9) / 10_000,
      territories,
      against,
    }
  }

  function ranked(asked: Asked): Numbers {
    const of = placeOf(asked)
    const half = numberOf(asked.asOf)
    // Columns are those of the statement.
    const places = rank.all({ ...of, half }) as readonly { readonly territory: string; readonly k: number }[]
    const place = places.findIndex(({ territory }) => territory === of.territory) + 1
    const passed = textIn(asked.numbers, 'passed')
    let behind = 0
    for (let at = half - 1; ask.isSameRun(of, at, half); at -= 1) {
      const [own, other] = [ask.at(of, at), ask.at({ ...of, territory: passed }, at)]
      if (own === null || other === null || own.k >= other.k) break
      behind += 1
    }
    return {
      period: asked.asOf,
      value: places[place - 1]?.k ?? null,
      place,
      passed,
      passedValue: places.slice(place).find(({ territory }) => territory === passed)?.k ?? null,
      halvesBehind: behind,
    }
  }

  function longRun(asked: Asked): Numbers {
    const of = placeOf(asked)
    const half = numberOf(asked.asOf)
    // Beside another lead only its beginning is named.
    const to = Math.min(half, ask.endOfRun(of, numberOf(textIn(asked.numbers, 'from'))))
    const values = ask.run(of, to)
    const [first, last] = [values[0] ?? null, values.at(-1) ?? null]
    const since = ask.runFrom(of, half)
    const [later, latest] = [ask.at(of, since), ask.at(of, half)]
    const isOlder = !ask.isSameRun(of, to, half)
    const extreme = (pick: (...values: readonly number[]) => number): SqlValue | null =>
      values.find(({ v }) => v === pick(...values.map((each) => each.v))) ?? null
    return {
      from: labelOf(ask.runFrom(of, to)),
      fromValue: told(of, first),
      period: labelOf(last?.half ?? 0),
      value: told(of, last),
      highest: labelOf(extreme(Math.max)?.half ?? 0),
      highestValue: told(of, extreme(Math.max)),
      lowest: labelOf(extreme(Math.min)?.half ?? 0),
      lowestValue: told(of, extreme(Math.min)),
      sinceTheBreak:
        isOlder && later !== null && latest !== null
          ? [labelOf(since), told(of, later), asked.asOf, told(of, latest)]
          : null,
    }
  }

  return {
    /** Every number of a lead. */
    numbersOf: (asked: Asked): Numbers => {
      switch (asked.kind) {
        case 'long-run':
          return longRun(asked)
        case 'rank':
          return ranked(asked)
        case 'echo':
          return across.echo(asked, placeOf(asked), ask)
        case 'apart':
          return across.apart(asked, placeOf(asked), ask)
        case 'restated':
          return across.restated(asked, placeOf(asked))
        case 'first-outcome':
        case 'first-listed':
        case 'not-listed':
        case 'per-head':
        case 'band':
        case 'gap':
        case 'blank':
        case 'contradiction':
          return faults.numbersOf(asked, placeOf(asked), ask)
        default: {
          const of = placeOf(asked)
          const half = numberOf(asked.asOf)
          return { ...ofSeries(asked), ...without(asked, of, half) }
        }
      }
    },
    /** The numbers of what is told beside a lead. */
    besideOf: (asked: Asked): Numbers => {
      const of = placeOf(asked)
      return { ...valuesBefore(ask, of, numberOf(asked.asOf)), ...without(asked, of, numberOf(asked.asOf)) }
    },
  }
}

interface Pair {
  readonly territory: string
  readonly k: number
  readonly n: number
  readonly v: number
  readonly otherK: number
  readonly otherN: number
  readonly other: number
}

function stepOf({ k, v, otherK, other }: Pair, measure: string): number {
  if (measure === 'requests') return Math.log((k + 0.5) / (otherK + 0.5))
  return measure === 'per-request' ? (v > 0 && other > 0 ? Math.log(v / other) : 0) : v - other
}

function chance({ n, otherN }: Pair): number {
  return Math.sqrt(1 / (n + 0.5) + 1 / (otherN + 0.5))
}

function areApart({ k, n, otherK, otherN }: Pair): boolean {
  const [low, high] = interval(k, n)
  const [otherLow, otherHigh] = interval(otherK, otherN)
  return low > otherHigh || otherLow > high
}

/** Wilson, 95 %. */
function interval(k: number, n: number): readonly [number, number] {
  const z = 1.959964
  const centre = k + (z * z) / 2
  const half = z * Math.sqrt((k * (n - k)) / n + (z * z) / 4)
  return [(centre - half) / (n + z * z), (centre + half) / (n + z * z)]
}
