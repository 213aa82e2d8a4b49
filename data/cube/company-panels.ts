import type { Catalogue } from '../model/catalogue.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { PanelRows, ViewRows } from '../model/view-rows.ts'

/** The companies side by side, each counted by itself under the same choices: `company` first, then the others compared. */
export function companyPanels(
  catalogue: Catalogue,
  query: ViewQuery,
  answer: (query: ViewQuery) => ViewRows,
): readonly PanelRows[] {
  return comparedCompanies(catalogue, query).map((company) => {
    const { mayStack, overTime } = answer({ ...query, company, figure: 'over-time' })
    return { by: 'company', id: company, mayStack, series: overTime }
  })
}

/** The companies that a query compares, its own first. */
export function comparedCompanies(catalogue: Catalogue, query: ViewQuery): readonly string[] {
  const others = query.companies.length > 0 ? query.companies : catalogue.companies.map(({ id }) => id)
  return [query.company, ...others.filter((id) => id !== query.company)]
}
