import type Database from 'better-sqlite3'
import { MEASURES, REQUEST_KINDS } from '../model/vocabulary.ts'
import { cellsOf } from './cells-of.ts'

/** Figures that count in a view: of editions that no other replaces, and of no worldwide total. Joins `e` and `t` to `f`. */
export const CURRENT_FIGURES = `figures f
  JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL
  JOIN territories t ON t.id = f.territory_id
  JOIN territory_types tt ON tt.id = t.type_id AND tt.word <> 'world'`

/** First and last period with current figures, and the measures, for each company × service × kind × period length. */
export function selectExtents(database: Database.Database): readonly unknown[] {
  const rows = database
    .prepare(
      `SELECT c.key, s.key, g.kind, min(p.label), max(p.label), json_group_array(DISTINCT g.measure)
       FROM (SELECT DISTINCT e.company_id AS company, f.service_id AS service, f.request_kind_id AS kind,
               f.period_id AS period, f.measure_id AS measure FROM ${CURRENT_FIGURES}) g
       JOIN companies c ON c.id = g.company JOIN services s ON s.id = g.service JOIN periods p ON p.id = g.period
       GROUP BY g.company, g.service, g.kind, p.length
       ORDER BY g.company, g.service, g.kind, p.length`,
    )
    .raw()
    .all()
  return rows.map((row) => {
    const [company, service, kind, from, to, measures] = cellsOf(row)
    const places: unknown = JSON.parse(String(measures))
    return {
      company,
      service,
      requestKind: REQUEST_KINDS[Number(kind)],
      from,
      to,
      measures: (Array.isArray(places) ? places : [])
        .map(Number)
        .sort((left, right) => left - right)
        .map((place) => MEASURES[place]),
    }
  })
}
