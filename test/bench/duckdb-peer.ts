import type { Catalogue } from '../../data/model/catalogue.ts'
import type { FigureColumns } from '../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { fiveViewsFilter } from './peer-filter.ts'

/** What is used of the package `@duckdb/node-api`, which is measured where someone has installed it and is no dependency. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> }
}
interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): readonly unknown[] }>
  createAppender(table: string): Promise<Appender>
}
interface Appender {
  appendInteger(value: number): void
  appendNull(): void
  endRow(): void
  closeSync(): void
}

interface DuckDbPeer {
  readonly version: string
  /** One query with GROUPING SETS per view. */
  ask(query: ViewQuery): Promise<number>
}

/** The same figures in DuckDB, or `null` when the package isn't there. `DUCKDB_MODULE` may name where it is. */
export async function duckDbPeer(catalogue: Catalogue, columns: FigureColumns): Promise<DuckDbPeer | null> {
  const connection = await maybeConnect()
  if (connection === null) return null
  const names = ['company', 'service', 'measure', 'kind', 'period', 'territory', 'outcome', 'low', 'high']
  await connection.run(`CREATE TABLE figures (${names.map((name) => `${name} INTEGER`).join()})`)
  const appender = await connection.createAppender('figures')
  const { company, service, measure, requestKind, period, territory, outcome, low, high } = columns
  const columnsInOrder = [company, service, measure, requestKind, period, territory, outcome, low, high]
  for (let row = 0; row < columns.length; row++) {
    for (const column of columnsInOrder) {
      const value = column[row] ?? Number.NaN
      if (Number.isNaN(value)) appender.appendNull()
      else appender.appendInteger(value)
    }
    appender.endRow()
  }
  appender.closeSync()
  const version = await connection.runAndReadAll('SELECT version()')
  return {
    version: String(version.getRows()[0]),
    async ask(query) {
      const filter = fiveViewsFilter(catalogue, query)
      const sql = `SELECT period, outcome, territory, kind, sum(low), sum(high), count(DISTINCT CASE WHEN low IS NULL THEN NULL ELSE territory END)
        FROM figures WHERE ${filter()} GROUP BY GROUPING SETS ((period, outcome), (period), (territory), (kind), (outcome))`
      return (await connection.runAndReadAll(sql)).getRows().length
    },
  }
}

async function maybeConnect(): Promise<Connection | null> {
  const name = process.env['DUCKDB_MODULE'] ?? '@duckdb/node-api'
  try {
    // The package publishes this shape; its own types are not installed here.
    const { DuckDBInstance } = (await import(name)) as DuckDb
    return await (await DuckDBInstance.create(':memory:')).connect()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}
