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
): Pick<
  ViewRows,
  'panels' | 'documents' | 'notes' | 'methodBreaks' | 'figureCount' | 'population' | 'years'
> {
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
    ...besideOfAll(answers),
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

/** What is to be known of the inhabitants and years of each company, as of one view. */
function besideOfAll(answers: readonly ViewRows[]): Pick<ViewRows, 'population' | 'years'> {
  const populations = answers.flatMap(({ population }) => population ?? [])
  const years = answers.flatMap(({ years: of }) => of ?? [])
  const codes = (key: 'without' | 'small' | 'combined' | 'documents'): readonly string[] => [
    ...new Set(populations.flatMap((of) => of[key])),
  ]
  const numbers = (key: 'projected' | 'estimated'): readonly number[] =>
    [...new Set(populations.flatMap((of) => of[key]))].toSorted((a, b) => a - b)
  return {
    ...(populations.length === 0
      ? {}
      : {
          population: {
            without: codes('without'),
            small: codes('small'),
            combined: codes('combined'),
            documents: codes('documents'),
            projected: numbers('projected'),
            estimated: numbers('estimated'),
          },
        }),
    // Which territory has one half alone differs by company, and is said by none of them together.
    ...(years.length === 0
      ? {}
      : { years: { doubled: years.flatMap(({ doubled }) => doubled), halfOnly: [] } }),
  }
}
