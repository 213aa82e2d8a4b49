import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { COUNTINGS } from '../../../data/model/counting/counted-in-view.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'

const SOURCE = join(import.meta.dirname, '../../../data/source/population.csv')
const FAMILIES = [
  ['undivided', 'criminal', 'emergency'],
  ['national-security', 'nsl', 'fisa-content', 'fisa-non-content'],
]

/** What a number must be; `null`: none. `halves`: of what parts of a year it has numbers (`''`: the year as published). */
interface RightNumber {
  readonly low: number | null
  readonly high: number | null
  readonly halves: ReadonlySet<string>
}

interface Sum {
  readonly territory: string
  readonly kind: string
  readonly period: string
  readonly half: string
  readonly low: number
  readonly high: number
}

const NOTHING: RightNumber = { low: null, high: null, halves: new Set() }

/** Counts and numbers per 100,000 inhabitants, by half-year or year: SQL over the figures, and the text of the population file. */
export function peopleAndYearsOracle(catalogue: Catalogue, columns: FigureColumns) {
  const database = loaded(catalogue, columns)
  const people = new Map(
    readFileSync(SOURCE, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([code, year, count]) => [`${code} ${year}`, Number(count)]),
  )
  const dwellers = (code: string, year: string): readonly string[] => {
    if (people.has(`${code} ${year}`)) return [code]
    const covers = catalogue.territories.find((each) => each.code === code)?.covers ?? []
    return covers.every((part) => people.has(`${part} ${year}`)) ? covers : []
  }

  return (query: ViewQuery) => {
    const isYears = !query.periods.from.includes('H')
    // The columns that the statement names.
    const sums = database
      .prepare(
        `WITH own AS (SELECT * FROM f WHERE company = :company AND service = :service AND measure = :measure),
         years AS (SELECT family, year, max(half = '') AS isPublished, count(DISTINCT nullif(half, '')) AS halves
           FROM own GROUP BY family, year),
         kept AS (SELECT own.* FROM own JOIN years USING (family, year)
           WHERE CASE WHEN NOT :years THEN half <> '' WHEN NOT isPublished THEN 1 ELSE (halves = 2) = (half <> '') END)
         SELECT territory, kind, counting, CASE WHEN :years THEN year ELSE year || ' ' || half END AS period, half, outcome,
           sum(low) AS low, sum(high) AS high
         FROM kept WHERE low IS NOT NULL AND kind IN (SELECT value FROM json_each(:kinds))
         GROUP BY territory, kind, counting, year, half, outcome`,
      )
      .all({
        years: isYears ? 1 : 0,
        company: query.company,
        service: query.service,
        measure: query.measure,
        kinds: JSON.stringify(query.requestKinds),
      }) as readonly (Sum & { readonly outcome: string; readonly counting: string })[]
    const visible = new Map<string, Sum[]>()
    for (const sum of sums)
      if (!isHidden(sum.kind, sum.counting, query.requestKinds)) {
        const key = `${sum.period} ${sum.outcome}`
        visible.set(key, [...(visible.get(key) ?? []), sum])
      }

    function sumsOf(period: string, territory: string | null, outcomes: readonly string[]): readonly Sum[] {
      return outcomes.flatMap((outcome) =>
        (visible.get(`${period} ${outcome}`) ?? []).filter((sum) =>
          territory === null
            ? query.territories.length === 0 || query.territories.includes(sum.territory)
            : sum.territory === territory,
        ),
      )
    }
    /** Whether halves that a method break parts would be added. */
    function isParted(period: string, of: readonly Sum[], outcomes: readonly string[]): boolean {
      return catalogue.methodBreaks.some(
        (each) =>
          isYears &&
          each.company === query.company &&
          each.lastBefore.slice(0, 4) === period &&
          each.firstAfter.slice(0, 4) === period &&
          each.lastBefore !== each.firstAfter &&
          (each.measures.length === 0 || each.measures.includes(query.measure)) &&
          !(each.outcomesOnly && outcomes.join() === 'total') &&
          ['H1', 'H2'].every((half) =>
            of.some(
              (sum) =>
                sum.half === half &&
                (each.requestKinds.length === 0 || each.requestKinds.some((kind) => kind === sum.kind)),
            ),
          ),
      )
    }

    function at(period: string, territory: string | null, outcomes: readonly string[]): RightNumber {
      const of = sumsOf(period, territory, outcomes)
      const halves = new Set(of.map(({ half }) => half))
      if (of.length === 0 || isParted(period, of, outcomes)) return { ...NOTHING, halves }
      const year = period.slice(0, 4)
      const counted =
        query.mode === 'per-100k' ? of.filter((sum) => dwellers(sum.territory, year).length > 0) : of
      if (counted.length === 0) return { ...NOTHING, halves }
      const low = counted.reduce((all, sum) => all + sum.low, 0)
      const high = counted.reduce((all, sum) => all + sum.high, 0)
      if (query.mode !== 'per-100k') return { low, high, halves }
      const living = new Set(counted.flatMap((sum) => dwellers(sum.territory, year)))
      const count = [...living].reduce((all, code) => all + (people.get(`${code} ${year}`) ?? 0), 0)
      return { low: (low * 100_000) / count, high: (high * 100_000) / count, halves }
    }

    /** A territory over several periods: its sum ÷ the inhabitants as long as it has numbers. */
    function over(periods: readonly string[], territory: string, outcomes: readonly string[]): RightNumber {
      let [low, high, duration] = [0, 0, 0]
      let isAny = false
      for (const period of periods) {
        const of = sumsOf(period, territory, outcomes)
        const year = period.slice(0, 4)
        const living = dwellers(territory, year)
        if (of.length === 0 || (query.mode === 'per-100k' && living.length === 0)) continue
        isAny = true
        low += of.reduce((all, sum) => all + sum.low, 0)
        high += of.reduce((all, sum) => all + sum.high, 0)
        const halves = new Set(of.map(({ half }) => half))
        const isWhole = !isYears || halves.has('') || halves.size === 2
        const count = living.reduce((all, code) => all + (people.get(`${code} ${year}`) ?? 0), 0)
        duration += isWhole ? count : count / 2
      }
      if (!isAny) return NOTHING
      const per = query.mode === 'per-100k' ? 100_000 / duration : 1
      return { low: low * per, high: high * per, halves: new Set() }
    }
    return { at, over }
  }
}

/** Parts of a total that is asked for too, or the total of parts that are all asked for. */
function isHidden(kind: string, counting: string, asked: readonly string[]): boolean {
  const [total = '', ...parts] = FAMILIES.find((family) => family.includes(kind)) ?? []
  const chosen = parts.filter((part) => asked.includes(part))
  if (!asked.includes(total) || chosen.length === 0) return false
  return (
    counting === 'unless-total' ||
    counting === (chosen.length === parts.length ? 'unless-parts' : 'unless-total-alone')
  )
}

function loaded(catalogue: Catalogue, columns: FigureColumns): Database.Database {
  const database = new Database(':memory:')
  database.exec(
    'CREATE TABLE f (company, service, measure, kind, family, counting, territory, year, half, outcome, low, high)',
  )
  const insert = database.prepare('INSERT INTO f VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const bound = (of: number | undefined): number | null => (of === undefined || Number.isNaN(of) ? null : of)
  database.transaction(() => {
    for (let row = 0; row < columns.length; row++) {
      const kind = REQUEST_KINDS[columns.requestKind[row] ?? 0] ?? ''
      const [year, half = ''] = catalogue.periods[columns.period[row] ?? 0]?.label.split(' ') ?? []
      insert.run(
        catalogue.companies[columns.company[row] ?? 0]?.id,
        catalogue.services[columns.service[row] ?? 0]?.id,
        MEASURES[columns.measure[row] ?? 0],
        kind,
        FAMILIES.find((family) => family.includes(kind))?.[0] ?? kind,
        COUNTINGS[columns.counting[row] ?? 0],
        catalogue.territories[columns.territory[row] ?? 0]?.code,
        year,
        half,
        OUTCOMES_AND_TOTAL[columns.outcome[row] ?? 0],
        bound(columns.low[row]),
        bound(columns.high[row]),
      )
    }
  })()
  return database
}
