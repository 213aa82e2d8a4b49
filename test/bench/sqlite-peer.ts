import Database from 'better-sqlite3'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { FigureColumns } from '../../data/model/figure-columns.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { fiveViewsFilter } from './peer-filter.ts'

/** The same figures in SQLite, in memory, with an index that covers the five questions. */
export function sqlitePeer(catalogue: Catalogue, columns: FigureColumns): (query: ViewQuery) => number {
  const database = new Database(':memory:')
  database.exec(
    'CREATE TABLE figures (company INT, service INT, measure INT, kind INT, period INT, territory INT, outcome INT, low INT, high INT) STRICT',
  )
  const insert = database.prepare('INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  database.transaction(() => {
    for (let row = 0; row < columns.length; row++) {
      const low = columns.low[row] ?? Number.NaN
      const bounds = Number.isNaN(low) ? [null, null] : [BigInt(low), BigInt(columns.high[row] ?? 0)]
      insert.run(
        columns.company[row],
        columns.service[row],
        columns.measure[row],
        columns.requestKind[row],
        columns.period[row],
        columns.territory[row],
        columns.outcome[row],
        ...bounds,
      )
    }
  })()
  database.exec(
    'CREATE INDEX covering ON figures (company, service, measure, period, kind, territory, outcome, low, high); ANALYZE',
  )
  return (query) => {
    const filter = fiveViewsFilter(catalogue, query)
    const ask = (sql: string) => database.prepare(sql).raw().all().length
    return (
      ask(
        `SELECT period, outcome, sum(low), sum(high), count(DISTINCT iif(low IS NULL, NULL, territory)) FROM figures WHERE ${filter()} GROUP BY 1, 2`,
      ) +
      ask(`SELECT period, sum(low), sum(high) FROM figures WHERE ${filter()} AND ${filter.head} GROUP BY 1`) +
      ask(
        `SELECT territory, sum(low), sum(high) FROM figures WHERE ${filter('territory')} AND ${filter.head} GROUP BY 1 ORDER BY 2 DESC`,
      ) +
      ask(
        `SELECT kind, sum(low), sum(high) FROM figures WHERE ${filter('kind')} AND ${filter.head} GROUP BY 1`,
      ) +
      ask(`SELECT outcome, sum(low), sum(high) FROM figures WHERE ${filter()} GROUP BY 1`)
    )
  }
}
