import type Database from 'better-sqlite3'
import type { Json, Numbers } from '../../../../data/leads/numbers-of.ts'
import type { Asked } from './asked.ts'
import { profileInSql, streakOf, textIn, told } from './profile-in-sql.ts'
import { labelOf, numberOf, type Place, type SeriesInSql } from './series-in-sql.ts'

const COMPANIES = ['microsoft', 'google', 'apple', 'meta']
/** Halves in five years. */
const FIVE_YEARS = 10

/** Leads across companies and across editions, in SQL. */
export function acrossInSql(file: Database.Database) {
  const first = file.prepare(
    `SELECT f.low, f.high FROM figures f JOIN editions e ON e.id = f.edition_id JOIN companies c ON c.id = e.company_id
     JOIN request_kinds k ON k.id = f.request_kind_id JOIN measures m ON m.id = f.measure_id
     JOIN outcomes o ON o.id = f.outcome_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
     WHERE c.key = @company AND k.word = @kind AND m.word = @measure AND o.word = 'total' AND p.label = @period AND t.code = @territory
     ORDER BY e.superseded_by_id IS NULL, e.id DESC LIMIT 1`,
  )
  /** A sum with a blank in it is no whole that a part could be taken of. */
  const blanks = file
    .prepare(
      `SELECT count(*) FROM report WHERE company = @company AND grp = @grp AND half = @half AND has_requests AND requests IS NULL`,
    )
    .pluck()
  const held = file.prepare(
    `SELECT low, high FROM cell WHERE company = @company AND kind = @kind AND measure = @measure AND outcome = 'total'
       AND code = @territory AND half = @half ORDER BY service LIMIT 1`,
  )

  function echo({ asOf, company, numbers }: Asked, of: Place, ask: SeriesInSql): Numbers {
    const half = numberOf(asOf)
    const streakIn = (place: Place): number => streakOf(ask.run(place, half), half)
    const own = streakIn(of)
    const fromOf = (place: Place): Numbers => {
      const from = half - Math.abs(streakIn(place))
      return { from: labelOf(from), fromValue: told(place, ask.at(place, from)) }
    }
    const named = (numbers['others'] as readonly { readonly company: string }[]).map((other) => other.company)
    // Others are those that the engine takes for streaks: how large one must be is its rule.
    const others = COMPANIES.filter((id) => id !== company && named.includes(id)).map((id) => {
      const place = { ...of, company: id }
      return {
        company: id,
        streak: streakIn(place),
        ...fromOf(place),
        value: told(place, ask.at(place, half)),
      }
    })
    const steps = Math.min(...[own, ...others.map(({ streak }) => streak)].map(Math.abs))
    return {
      ...profileInSql(ask, of, asOf),
      steps: steps * Math.sign(own),
      ...fromOf(of),
      others: others.filter(({ streak }) => streak * own > 0),
    }
  }

  /** The longest stretch of up to five years in which both hold both halves, without a break. */
  function apart({ asOf, numbers }: Asked, of: Place, ask: SeriesInSql): Numbers {
    const { company } = numbers['other'] as { readonly company: string }
    const both = [of, { ...of, company }]
    const isListed = (half: number): boolean => both.every((place) => ask.at(place, half) !== null)
    const isHeld = (half: number): boolean =>
      isListed(half) && both.every(({ grp, company: id }) => blanks.get({ company: id, grp, half }) === 0)
    let to = numberOf(asOf)
    while (to > 0 && !isListed(to)) to -= 1
    if (!isHeld(to)) return { blankIn: labelOf(to) }
    let from = to
    for (let lag = 2; lag <= FIVE_YEARS; lag += 2)
      if (isHeld(to - lag) && !both.some((place) => ask.isBroken(place, to - lag, to))) from = to - lag
    const parts = (place: Place): Numbers => ({ value: partAt(place, to), fromValue: partAt(place, from) })
    return {
      period: labelOf(to),
      from: labelOf(from),
      ...parts(of),
      other: { company, ...parts({ ...of, company }) },
    }

    function partAt(place: Place, half: number): Json {
      const [own, all] = [ask.at(place, half), ask.at({ ...place, territory: '*' }, half)]
      if (own === null || all === null) return null
      return { k: own.k, n: all.k, share: Number((own.k / all.k).toFixed(6)) }
    }
  }

  function restated({ asOf, company, numbers }: Asked, { territory, grp, measure }: Place): Numbers {
    const period = textIn(numbers, 'corrected')
    const at = { company, kind: grp, measure, territory, period, half: numberOf(period) }
    // Columns are those of the statements.
    const [now, before] = [held.get(at) as Ends | undefined, first.get(at) as Ends | undefined]
    return {
      period: asOf,
      how: numbers['how'] ?? null,
      corrected: period,
      kind: numbers['kind'] ?? null,
      low: now?.low ?? null,
      high: now?.high ?? null,
      firstLow: before?.low ?? null,
      firstHigh: before?.high ?? null,
    }
  }

  return { echo, apart, restated }
}

interface Ends {
  readonly low: number
  readonly high: number
}
