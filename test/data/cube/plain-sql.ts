import Database from 'better-sqlite3'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { COUNTINGS } from '../../../data/model/counting/counted-in-view.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'

/** A sum as SQL gives it; bounds `null` where nothing was reported. */
export interface SqlSum {
  readonly group: string
  readonly low: number | null
  readonly high: number | null
  /** Territories with a number. */
  readonly reporting: number
}

interface SqlShare extends SqlSum {
  readonly partLow: number
  readonly partHigh: number
  readonly totalLow: number
  readonly totalHigh: number
}

/** The questions of a view, each as one plain SQL statement over the figures: nothing of the cube is used. */
export interface PlainSql {
  /** Per `period outcome`. */
  overTime(query: ViewQuery): readonly SqlSum[]
  /** Per period: the chosen outcomes together, or the total. */
  heads(query: ViewQuery): readonly SqlSum[]
  /** Per territory. */
  territories(query: ViewQuery): readonly SqlSum[]
  /** Per kind, whatever the choice of kinds. */
  kinds(query: ViewQuery): readonly SqlSum[]
  /** Per `period outcome`: sums of parts and totals over the rows that have both, blanks as far as the total leaves them room. */
  shares(query: ViewQuery): readonly SqlShare[]
  close(): void
}

export function plainSql(catalogue: Catalogue, columns: FigureColumns): PlainSql {
  const database = new Database(':memory:')
  database.exec(`CREATE TABLE figures (company TEXT, service TEXT, measure TEXT, kind TEXT, period TEXT, length TEXT,
    territory TEXT, type TEXT, outcome TEXT, low REAL, high REAL, counting TEXT) STRICT`)
  const insert = database.prepare('INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const at = <Value>(values: readonly Value[], place: number | undefined): Value => {
    const value = values[place ?? -1]
    if (value === undefined) throw new RangeError('A code that the catalogue lacks')
    return value
  }
  const bound = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value
  database.transaction(() => {
    for (let row = 0; row < columns.length; row += 1) {
      const period = at(catalogue.periods, columns.period[row])
      const territory = at(catalogue.territories, columns.territory[row])
      insert.run(
        at(catalogue.companies, columns.company[row]).id,
        at(catalogue.services, columns.service[row]).id,
        at(MEASURES, columns.measure[row]),
        at(REQUEST_KINDS, columns.requestKind[row]),
        period.label,
        period.length,
        territory.code,
        territory.type,
        at(OUTCOMES_AND_TOTAL, columns.outcome[row]),
        bound(columns.low[row]),
        bound(columns.high[row]),
        at(COUNTINGS, columns.counting[row]),
      )
    }
  })()
  const ask = (sql: string, query: ViewQuery): readonly Record<string, unknown>[] =>
    // better-sqlite3 gives plain objects for rows.
    database.prepare(sql).all(parametersOf(query)) as readonly Record<string, unknown>[]
  const sums = (group: string, where: string, query: ViewQuery): readonly SqlSum[] =>
    ask(
      `SELECT ${group} AS "group", sum(low) AS low, sum(high) AS high,
         count(DISTINCT iif(low IS NULL, NULL, territory)) AS reporting
       FROM figures WHERE ${where} GROUP BY 1`,
      query,
      // Columns and types are those of the statement above.
    ) as unknown as readonly SqlSum[]
  return {
    overTime: (query) => sums("period || ' ' || outcome", `${SCOPE} AND ${KINDS} AND ${TERRITORIES}`, query),
    heads: (query) => sums('period', `${SCOPE} AND ${KINDS} AND ${TERRITORIES} AND ${HEAD}`, query),
    territories: (query) => sums('territory', `${SCOPE} AND ${KINDS} AND ${HEAD}`, query),
    kinds: (query) => sums('kind', `${SCOPE} AND ${TERRITORIES} AND ${HEAD}`, query),
    shares: (query) =>
      ask(
        `WITH chosen AS (SELECT * FROM figures WHERE ${SCOPE} AND ${KINDS} AND ${TERRITORIES})
         , parts AS (SELECT p.period, p.outcome, p.territory, p.low IS NULL AS blank, coalesce(p.low, 0) AS low,
             -- A blank is at most what the total leaves when the other outcomes are taken off.
             coalesce(p.high, max(0, t.high - (SELECT coalesce(sum(o.low), 0) FROM chosen o WHERE o.period = p.period
               AND o.territory = p.territory AND o.kind = p.kind AND o.outcome NOT IN ('total', p.outcome)))) AS high,
             t.low AS totalLow, t.high AS totalHigh
           FROM chosen p JOIN chosen t USING (period, territory, kind)
           WHERE t.outcome = 'total' AND t.low IS NOT NULL)
         SELECT period || ' ' || outcome AS "group", sum(low) / sum(totalHigh) AS low, sum(high) / sum(totalLow) AS high,
           sum(low) AS partLow, sum(high) AS partHigh, sum(totalLow) AS totalLow, sum(totalHigh) AS totalHigh,
           count(DISTINCT iif(blank, NULL, territory)) AS reporting
         FROM parts GROUP BY 1 HAVING sum(NOT blank) > 0`,
        query,
      ) as unknown as readonly SqlShare[],
    close: () => void database.close(),
  }
}

const SCOPE = `company = :company AND service = :service AND measure = :measure AND length = :length
  AND period BETWEEN :from AND :to`
const isIn = (column: string, list: string): string => `${column} IN (SELECT value FROM json_each(:${list}))`
const isAsked = (kind: string): string => `'${kind}' IN (SELECT value FROM json_each(:kinds))`
const ASKS_TOTAL = isAsked('undivided')
const ASKS_ALL_PARTS = `${isAsked('criminal')} AND ${isAsked('emergency')}`
// Of a total and its parts (here always criminal and emergency requests) a view of both counts one side.
const KINDS = `${isIn('kind', 'kinds')} AND CASE counting
  WHEN 'unless-total' THEN NOT (${ASKS_TOTAL})
  WHEN 'unless-parts' THEN NOT (${ASKS_ALL_PARTS})
  WHEN 'unless-total-alone' THEN NOT (${ASKS_TOTAL}) OR (${ASKS_ALL_PARTS})
  ELSE 1 END`
// Worldwide totals are no territory of a sum.
const TERRITORIES = `(:territories = '[]' OR ${isIn('territory', 'territories')})`
const HEAD = isIn('outcome', 'head')

function parametersOf(query: ViewQuery): Readonly<Record<string, string>> {
  return {
    company: query.company,
    service: query.service,
    measure: query.measure,
    length: query.periods.from.includes('H') ? 'half-year' : 'year',
    from: query.periods.from,
    to: query.periods.to,
    kinds: JSON.stringify(query.requestKinds),
    territories: JSON.stringify(query.territories),
    head: JSON.stringify(query.outcomes.length === 0 ? ['total'] : query.outcomes),
  }
}
