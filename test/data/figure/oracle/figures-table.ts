import Database from 'better-sqlite3'
import type { Catalogue } from '../../../../data/model/catalogue.ts'
import { COUNTINGS } from '../../../../data/model/counting/counted-in-view.ts'
import type { FigureColumns } from '../../../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../../../data/model/vocabulary.ts'

/** A figure or sum of figures of one row. */
export interface Cell {
  readonly low: number
  readonly high: number
  readonly numbers: number
  readonly blanks: number
}

/** A row of a source: a territory's kind in one period, its outcomes beside its total. */
export interface Row {
  readonly territory: string
  readonly kind: string
  readonly cells: ReadonlyMap<string, Cell>
}

/** Rows by period. */
export type Table = ReadonlyMap<string, readonly Row[]>

/** The territories that a company and service ever list for the kinds. */
export function listedIn(database: Database.Database, query: ViewQuery, countries: readonly string[]) {
  const found = database
    .prepare(
      `SELECT DISTINCT territory FROM listed WHERE company = :company AND service = :service
         AND kind IN (SELECT value FROM json_each(:kinds))`,
    )
    .pluck()
    .all({ company: query.company, service: query.service, kinds: JSON.stringify(query.requestKinds) })
  const listed = new Set(found)
  return countries.filter((code) => listed.has(code))
}

/** The rows of a view's company, service and measure by period of the view's length, without what other rows of these kinds hold already. */
export function rowsOf(
  database: Database.Database,
  { company, service, measure, periods }: ViewQuery,
  kinds: readonly string[],
): Table {
  const found = database
    .prepare(
      `WITH family (kind, total) AS (VALUES ('undivided', 'undivided'), ('criminal', 'undivided'), ('emergency', 'undivided'),
           ('national-security', 'national-security'), ('nsl', 'national-security'),
           ('fisa-content', 'national-security'), ('fisa-non-content', 'national-security')),
         asked AS (SELECT value AS kind FROM json_each(:kinds)),
         choice AS (SELECT f.total, max(a.kind IS f.total) AS asksTotal, sum(f.kind <> f.total) AS parts,
           sum(a.kind IS NOT NULL AND f.kind <> f.total) AS asksParts FROM family f LEFT JOIN asked a USING (kind) GROUP BY 1)
       SELECT period, territory, kind, outcome, total(low) AS low, total(high) AS high, count(low) AS numbers,
         count(*) - count(low) AS blanks
       FROM figures LEFT JOIN family USING (kind) LEFT JOIN choice USING (total)
       WHERE company = :company AND service = :service AND measure = :measure AND length = :length AND type <> 'world'
         AND CASE
           WHEN choice.total IS NULL OR NOT asksTotal OR asksParts = 0 THEN 1
           WHEN asksParts = parts THEN counting NOT IN ('unless-total', 'unless-parts')
           ELSE counting NOT IN ('unless-total', 'unless-total-alone') END
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3`,
    )
    // Columns and types are those of the statement above.
    .all({
      company,
      service,
      measure,
      length: lengthOf(periods.from),
      kinds: JSON.stringify(kinds),
    }) as readonly (Cell & {
    readonly period: string
    readonly territory: string
    readonly kind: string
    readonly outcome: string
  })[]
  const rows = new Map<string, { territory: string; kind: string; cells: Map<string, Cell> }[]>()
  for (const { period, territory, kind, outcome, ...cell } of found) {
    const ofPeriod = rows.get(period) ?? []
    rows.set(period, ofPeriod)
    let row = ofPeriod.at(-1)
    if (row?.territory !== territory || row.kind !== kind) {
      row = { territory, kind, cells: new Map() }
      ofPeriod.push(row)
    }
    row.cells.set(outcome, cell)
  }
  return rows
}

/** Every figure of the columns in one plain table. */
export function loaded(catalogue: Catalogue, columns: FigureColumns): Database.Database {
  const database = new Database(':memory:')
  database.exec(`CREATE TABLE figures (company TEXT, service TEXT, measure TEXT, kind TEXT, period TEXT, length TEXT,
    territory TEXT, type TEXT, outcome TEXT, low REAL, high REAL, counting TEXT) STRICT`)
  const insert = database.prepare('INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const bound = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value
  database.transaction(() => {
    for (let row = 0; row < columns.length; row++) {
      const period = catalogue.periods[columns.period[row] ?? -1]
      const territory = catalogue.territories[columns.territory[row] ?? -1]
      insert.run(
        catalogue.companies[columns.company[row] ?? -1]?.id,
        catalogue.services[columns.service[row] ?? -1]?.id,
        MEASURES[columns.measure[row] ?? -1],
        REQUEST_KINDS[columns.requestKind[row] ?? -1],
        period?.label,
        period?.length,
        territory?.code,
        territory?.type,
        OUTCOMES_AND_TOTAL[columns.outcome[row] ?? -1],
        bound(columns.low[row]),
        bound(columns.high[row]),
        COUNTINGS[columns.counting[row] ?? -1],
      )
    }
  })()
  database.exec(`CREATE INDEX view ON figures (company, service, measure, period);
    CREATE TABLE listed AS SELECT DISTINCT company, service, kind, territory FROM figures`)
  return database
}

/** What a label says of its length. */
export function lengthOf(label: string): 'half-year' | 'year' {
  return label.includes('H') ? 'half-year' : 'year'
}

const indexed = new WeakMap<Table, Map<string, Map<string, Row[]>>>()

/** The same rows by territory first; made once a table. */
export function byTerritory(table: Table): ReadonlyMap<string, Table> {
  const known = indexed.get(table)
  if (known !== undefined) return known
  const found = new Map<string, Map<string, Row[]>>()
  for (const [label, rows] of table)
    for (const row of rows) {
      const own = found.get(row.territory) ?? new Map<string, Row[]>()
      found.set(row.territory, own)
      own.set(label, [...(own.get(label) ?? []), row])
    }
  indexed.set(table, found)
  return found
}
