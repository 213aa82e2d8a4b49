import { isByCompany } from '../model/companies-in-view.ts'
import type { ViewRows } from '../model/view-rows.ts'

/**
 * The rows of the ranking beside a figure. Of companies side by side it is the view's own company alone, since they are never ranked
 * together: its titles, notes and sources are that company's.
 */
export function rowsOfRanking(rows: ViewRows): ViewRows {
  if (!isByCompany(rows.query)) return rows
  const own = rows.panels.find(({ id }) => id === rows.query.company)?.own
  const { population: _population, years: _years, ...besides } = rows
  return {
    ...besides,
    ...own,
    query: { ...rows.query, figure: 'territories-ranked', companies: [] },
    panels: [],
  }
}
