import type { Catalogue } from '../model/catalogue.ts'
import { comparedCompanies } from '../model/companies-in-view.ts'
import { companyService } from '../model/company-service.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'

/**
 * The companies side by side, each counted by itself under the same choices, by a service of its own: `company` first, then the others compared; with the
 * documents, notes and breaks of all of them.
 */
export function companyPanels(
  catalogue: Catalogue,
  query: ViewQuery,
  answer: (query: ViewQuery) => ViewRows,
): Pick<ViewRows, 'panels' | 'documents' | 'notes' | 'methodBreaks' | 'figureCount'> {
  const answers = queriesByCompany(catalogue, query).map((of) => answer({ ...of, figure: 'over-time' }))
  const allOf = (key: 'documents' | 'notes' | 'methodBreaks'): readonly string[] => [
    ...new Set(answers.flatMap((rows) => rows[key])),
  ]
  return {
    panels: answers.map((rows) => ({
      by: 'company',
      id: rows.query.company,
      mayStack: rows.mayStack,
      series: rows.overTime,
      own: {
        service: rows.query.service,
        totals: rows.totals,
        periods: rows.periods,
        notListed: rows.notListed,
        notReported: rows.notReported,
        discrepancies: rows.discrepancies,
      },
    })),
    documents: allOf('documents'),
    notes: allOf('notes'),
    methodBreaks: allOf('methodBreaks'),
    figureCount: answers.reduce((sum, rows) => sum + rows.figureCount, 0),
  }
}

/** A query of companies as one for each of them, by a service of its own. */
export function queriesByCompany(
  catalogue: Catalogue,
  query: ViewQuery,
  companies: readonly string[] = comparedCompanies(catalogue, query),
): readonly ViewQuery[] {
  return companies.map((company) => ({
    ...query,
    company,
    service: companyService(catalogue, company, query),
  }))
}
