import type { Catalogue } from './catalogue.ts'
import type { ViewQuery } from './view-query.ts'

/** The panels of the view's figure are companies. */
export function isByCompany({ figure, panelsBy }: Pick<ViewQuery, 'figure' | 'panelsBy'>): boolean {
  return figure === 'small-multiples' && panelsBy === 'company'
}

/** The companies that a query compares, its own first. */
export function comparedCompanies(
  catalogue: Pick<Catalogue, 'companies'>,
  query: Pick<ViewQuery, 'company' | 'companies'>,
): readonly string[] {
  const others = query.companies.length > 0 ? query.companies : catalogue.companies.map(({ id }) => id)
  return [query.company, ...others.filter((id) => id !== query.company)]
}

/** The companies whose figures a view shows, its own first. */
export function companiesInView(
  catalogue: Pick<Catalogue, 'companies'>,
  query: Pick<ViewQuery, 'company' | 'companies' | 'figure' | 'panelsBy'>,
): readonly string[] {
  return isByCompany(query) ? comparedCompanies(catalogue, query) : [query.company]
}
