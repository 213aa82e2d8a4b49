import type Database from 'better-sqlite3'
import type { Numbers } from '../../../../data/leads/numbers-of.ts'
import type { Asked } from './asked.ts'
import { textIn } from './profile-in-sql.ts'
import { labelOf, numberOf, type Place, type SeriesInSql } from './series-in-sql.ts'

/** Leads of rows, ranges and lists, in SQL: who is listed, who asks most per head, what is blank or contradicts itself. */
export function faultsInSql(file: Database.Database) {
  const heads = file.prepare(
    `WITH head AS (SELECT v.territory, v.k AS requests, p.people, 100000.0 * v.k / p.people AS per100k
       FROM value v JOIN territories t ON t.code = v.territory JOIN populations p ON p.territory_id = t.id
       WHERE v.company = @company AND v.grp = @grp AND v.measure = 'requests' AND v.half = @half
         AND p.year = CAST(@half / 2 AS INTEGER) AND v.k >= 50 AND p.people >= 1000000)
     SELECT *, count(*) OVER () AS n, (SELECT avg(per100k) FROM (SELECT per100k, row_number() OVER (ORDER BY per100k) AS at FROM head)
       WHERE at IN ((SELECT count(*) + 1 FROM head) / 2, (SELECT count(*) + 2 FROM head) / 2)) AS middle
     FROM head ORDER BY per100k DESC, territory LIMIT 2`,
  )
  const range = file.prepare(
    `SELECT low, high FROM cell WHERE company = @company AND kind = @kind AND measure = @measure AND outcome = 'total'
       AND code = @territory AND half = @half AND low < high
       AND service = (SELECT min(service) FROM cell WHERE company = @company AND kind = @kind AND code = @territory AND half <= @asOf)`,
  )
  const ranges = file.prepare(
    `SELECT low, high FROM cell WHERE company = @company AND kind = @kind AND measure = @measure AND outcome = 'total'
       AND code = @territory AND half < @half AND low < high`,
  )
  const newest = file.prepare(
    `SELECT kind, max(half) AS half FROM cell WHERE company = @company AND code = @territory AND half <= @half
       AND kind IN ('national-security', 'nsl', 'fisa-content', 'fisa-non-content') GROUP BY kind
     HAVING max(half) < @half AND @half - max(half) <= 8`,
  )
  const blanks = file.prepare(
    `SELECT count(*) AS cells, count(DISTINCT code) AS places FROM cell WHERE company = @company AND half = @half AND low IS NULL`,
  )
  const blankRows = file.prepare(
    `SELECT code, max(CASE WHEN measure = 'requests' AND outcome = 'total' AND low = high THEN low END) AS requests FROM cell c
     WHERE company = @company AND half = @half GROUP BY service, kind, code HAVING count(*) > count(low) ORDER BY code`,
  )
  const outcomes = file.prepare(
    `SELECT outcome, low, high FROM cell WHERE company = @company AND kind = @kind AND code = @territory AND half = @half
       AND measure = @measure AND service = @service`,
  )
  const services = file
    .prepare(
      'SELECT DISTINCT service FROM cell WHERE company = @company AND kind = @kind AND code = @territory AND half = @half',
    )
    .pluck()
  const listed = file
    .prepare(
      'SELECT DISTINCT half FROM report WHERE company = @company AND grp = @grp AND code = @territory AND half < @half',
    )
    .pluck()
  const held = file
    .prepare(
      'SELECT count(DISTINCT half) FROM report WHERE company = @company AND grp = @grp AND half < @half',
    )
    .pluck()

  interface Head {
    readonly territory: string
    readonly requests: number
    readonly people: number
    readonly per100k: number
    readonly n: number
    readonly middle: number
  }
  // Columns are those of the statement.
  const headsAt = (of: Place, half: number) => heads.all({ ...of, half }) as readonly Head[]

  function perHead({ asOf }: Asked, of: Place, ask: SeriesInSql): Numbers {
    const half = numberOf(asOf)
    const [first, second] = headsAt(of, half)
    let before = 0
    const requests = { ...of, measure: 'requests' }
    while (
      ask.isSameRun(requests, half - before - 1, half) &&
      headsAt(of, half - before - 1)[0]?.territory === of.territory
    )
      before += 1
    return {
      period: asOf,
      per100k: first?.territory === of.territory ? twoDecimals(first.per100k) : null,
      requests: first?.requests ?? null,
      population: first?.people ?? null,
      second: [second?.territory ?? '', twoDecimals(second?.per100k ?? 0)],
      median: twoDecimals(first?.middle ?? 0),
      of: first?.n ?? 0,
      firstForHalvesBefore: before,
    }
  }

  function firstOutcome({ asOf }: Asked, of: Place, ask: SeriesInSql): Numbers {
    const half = numberOf(asOf)
    const now = ask.at(of, half)
    const before = ask.values(of, 0, half - 1)
    const requests = before.reduce((sum, { n }) => sum + n, 0)
    return {
      period: asOf,
      k: now?.k ?? null,
      n: now?.n ?? null,
      // Zero in each of them, or this is no first.
      halvesBefore: before.filter(({ k }) => k === 0).length,
      requestsBefore: requests,
      timesWhatCouldHideBefore: Math.round(((now?.v ?? 0) * requests * 10) / 3) / 10,
    }
  }

  function listing({ kind, asOf }: Asked, of: Place, ask: SeriesInSql): Numbers {
    const half = numberOf(asOf)
    const before = listed.all({ ...of, half }) as readonly number[]
    if (kind === 'first-listed')
      return {
        period: asOf,
        value: before.length === 0 ? (ask.at(of, half)?.k ?? null) : null,
        halvesBefore: Number(held.get({ ...of, half })),
      }
    let halves = 0
    while (before.includes(half - 1 - halves)) halves += 1
    return {
      period: asOf,
      last: labelOf(half - 1),
      lastValue: ask.at(of, half) === null ? (ask.at(of, half - 1)?.k ?? null) : null,
      halvesListed: halves,
    }
  }

  function band({ company, asOf, numbers }: Asked, { territory, grp: kind, measure }: Place): Numbers {
    const half = numberOf(asOf)
    const at = (when: number): Ends =>
      // Columns are those of the statement.
      (range.get({ company, territory, kind, measure, half: when, asOf: half }) as Ends | undefined) ?? {
        low: Number.NaN,
        high: Number.NaN,
      }
    const against = numberOf(textIn(numbers, 'against'))
    const [now, before] = [at(half), at(against)]
    const all = ranges.all({ company, territory, kind, measure, half }) as readonly Ends[]
    const isUp = now.low > before.high
    return {
      period: asOf,
      against: labelOf(against),
      low: now.low,
      high: now.high,
      beforeLow: before.low,
      beforeHigh: before.high,
      certainChange: isUp ? now.low - before.high : before.low - now.high,
      furtherThanEver:
        all.length >= 6 && all.every(({ low, high }) => (isUp ? now.low > high : now.high < low)),
      halves: all.length + 1,
    }
  }

  function gap({ company, asOf }: Asked, { territory }: Place): Numbers {
    // Columns are those of the statement.
    const found = newest.all({ company, territory, half: numberOf(asOf) }) as readonly {
      readonly kind: string
      readonly half: number
    }[]
    return {
      period: asOf,
      newestHeld: Object.fromEntries(found.map(({ kind, half }) => [kind, labelOf(half)])),
    }
  }

  function blank({ company, asOf }: Asked): Numbers {
    const half = numberOf(asOf)
    const count = (when: number): number =>
      (blanks.get({ company, half: when }) as { readonly cells: number }).cells
    const rows = blankRows.all({ company, half }) as readonly {
      readonly code: string
      readonly requests: number | null
    }[]
    return {
      period: asOf,
      cells: count(half),
      territories: [...new Set(rows.map(({ code }) => code))],
      requestsBehind: rows.reduce((sum, { requests }) => sum + (requests ?? 0), 0),
      cellsHalfBefore: count(half - 1),
    }
  }

  /** The row among those of several services whose outcomes say what the lead says. */
  function contradiction(asked: Asked, { territory, grp: kind, measure: what }: Place): Numbers {
    const { company, asOf, numbers } = asked
    const at = { company, territory, kind, half: numberOf(asOf) }
    const found = (services.all(at) as readonly string[]).flatMap((service) =>
      ['requests', 'accounts'].map((measure): Numbers => {
        const cells = outcomes.all({ ...at, service, measure }) as readonly (Ends & {
          readonly outcome: string
        })[]
        const total = cells.find(({ outcome }) => outcome === 'total')?.low ?? null
        if (what === 'parts')
          return {
            period: asOf,
            parts: sum(cells.filter(({ outcome }) => outcome !== 'total')),
            total,
            requestKind: kind,
          }
        const printed = outcomes.all({ ...at, service, measure: 'share-disclosed' }) as readonly Ends[]
        return {
          period: asOf,
          printed: [(printed[0]?.low ?? 0) / 10_000, (printed[0]?.high ?? 0) / 10_000],
          part: sum(cells.filter(({ outcome }) => ['content', 'non-content', 'some-data'].includes(outcome))),
          whole: total,
          requestKind: kind,
        }
      }),
    )
    return found.find((each) => JSON.stringify(each) === JSON.stringify(numbers)) ?? { found: [...found] }
  }

  return {
    numbersOf: (asked: Asked, of: Place, ask: SeriesInSql): Numbers => {
      switch (asked.kind) {
        case 'per-head':
          return perHead(asked, of, ask)
        case 'first-outcome':
          return firstOutcome(asked, of, ask)
        case 'band':
          return band(asked, of)
        case 'gap':
          return gap(asked, of)
        case 'blank':
          return blank(asked)
        case 'contradiction':
          return contradiction(asked, of)
        default:
          return listing(asked, { ...of, measure: 'requests' }, ask)
      }
    },
  }
}

interface Ends {
  readonly low: number
  readonly high: number
}

function sum(cells: readonly Ends[]): number {
  return cells.reduce((all, { low }) => all + low, 0)
}

function twoDecimals(value: number): number {
  return Math.round(value * 100 + 1e-9) / 100
}
