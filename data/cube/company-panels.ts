import type { Catalogue } from '../model/catalogue.ts'
import { comparedCompanies } from '../model/companies-in-view.ts'
import { companyService } from '../model/company-service.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { isDividedIntoOutcomes } from '../model/divided-into-outcomes.ts'
import type { OverTimeSeries, ViewRows } from '../model/view-rows.ts'
import { withoutNumber } from './change.ts'

/**
 * The companies side by side, each counted by itself under the same choices, by a service of its own: `company` first, then the others compared; with the
 * documents, notes and breaks of all of them. Where some are divided into outcomes, those of the others are not held: their total would be a share of itself.
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
  const isByOutcome = isDividedIntoOutcomes(answers.flatMap(({ overTime }) => overTime))
  const hasWhole = isByOutcome && isTotalOfItself(query)
  const allOf = (key: 'documents' | 'notes' | 'methodBreaks'): readonly string[] => [
    ...new Set(answers.flatMap((rows) => rows[key])),
  ]
  return {
    panels: answers.map((rows) => ({
      by: 'company',
      id: rows.query.company,
      mayStack: rows.mayStack,
      series: hasWhole ? rows.overTime.map(withoutTotal) : rows.overTime,
      own: {
        service: rows.query.service,
        totals: rows.totals,
        periods: rows.periods,
        notListed: rows.notListed,
        notReported: rows.notReported,
        incomplete: rows.incomplete,
        discrepancies: rows.discrepancies,
        documents: rows.documents,
        notes: rows.notes,
        methodBreaks: rows.methodBreaks,
        figureCount: rows.figureCount,
        ...(rows.population === undefined ? {} : { population: rows.population }),
        ...(rows.years === undefined ? {} : { years: rows.years }),
      },
    })),
    documents: allOf('documents'),
    notes: allOf('notes'),
    methodBreaks: allOf('methodBreaks'),
    figureCount: answers.reduce((sum, rows) => sum + rows.figureCount, 0),
    ...besideOfAll(answers),
  }
}

/** Whether the total of a company, drawn in place of outcomes, is divided by nothing but that total. */
function isTotalOfItself({ mode, measure, territories }: ViewQuery): boolean {
  if (measure === 'share-disclosed') return false
  const isOfAll = mode === 'share-of-all' || mode === 'share-of-outcome'
  return mode === 'share' || (isOfAll && territories.length === 0)
}

/** Outcomes are asked for, and none of them is held. */
function withoutTotal(series: OverTimeSeries): OverTimeSeries {
  if (series.outcome !== 'total') return series
  const cells = series.cells.map(({ missing: _missing, ...cell }) => ({
    ...withoutNumber(cell, 'not-held'),
    reporting: 0,
  }))
  return { ...series, cells }
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
    // Which territory has one half alone differs by company: each says it of its own.
    ...(years.length === 0
      ? {}
      : { years: { doubled: years.flatMap(({ doubled }) => doubled), halfOnly: [] } }),
  }
}
