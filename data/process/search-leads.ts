import type { LeadsQuestion } from './leads-question.ts'
import type { OpenDataset } from '../dataset/open.ts'
import { leadFinder, type LeadFinder } from '../leads/find-leads.ts'
import { populationOf } from '../leads/population.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import { DeskError } from '../model/error-codes.ts'
import type { Leads } from '../model/lead.ts'
import type { LeadsAnswer } from './lead-verbs.ts'
import type { HearAlive } from './progress.ts'

/** How long one answer may take before others get their turn. */
const SLICE_MS = 30

/** The leads of one dataset, found a slice at a time; what was found is kept. */
export interface LeadsSearcher {
  /** @throws {DeskError} `query-unknown-company`, `query-unknown-period`. */
  goOn(question: LeadsQuestion): LeadsAnswer
  /** To the end; `hearAlive` hears often that it goes on. @throws {DeskError} as `goOn`. */
  findAll(question: LeadsQuestion, hearAlive: HearAlive): Leads
}

export function createLeadsSearcher(dataset: OpenDataset): LeadsSearcher {
  const finders = new Map<string, LeadFinder>()
  const searches = new Map<string, ReturnType<LeadFinder['search']>>()
  const found = new Map<string, Leads>()
  /** Read once, when leads are first asked for. */
  let firstPublished: { readonly columns: FigureColumns | null } | undefined

  function finderOf(asked: string | null): { readonly company: string; readonly finder: LeadFinder } {
    const { companies } = dataset.catalogue
    const company = asked ?? companies[0]?.id ?? ''
    if (asked !== null && companies.every(({ id }) => id !== asked))
      throw new DeskError('query-unknown-company', {
        company: asked,
        known: companies.map(({ id }) => id).join(', '),
      })
    const known = finders.get(company)
    if (known !== undefined) return { company, finder: known }
    const finder = leadFinder(
      {
        catalogue: dataset.catalogue,
        columns: dataset.columns,
        population: populationOf(dataset.populations),
        firstPublished: () => (firstPublished ??= { columns: dataset.columnsAsFirstPublished() }).columns,
        beside: companies.map(({ id }) => id),
        faulty: new Set(dataset.formulaFaults().flatMap(({ figureIds }) => figureIds)),
      },
      company,
    )
    finders.set(company, finder)
    return { company, finder }
  }

  function searchOf(question: LeadsQuestion): {
    readonly key: string
    readonly search: ReturnType<LeadFinder['search']>
  } {
    const { company, finder } = finderOf(question.company)
    const { asOf } = question
    if (asOf !== null && !finder.halves.includes(asOf))
      throw new DeskError('query-unknown-period', {
        period: asOf,
        from: finder.halves[0] ?? '–',
        to: finder.halves.at(-1) ?? '–',
      })
    const key = `${company} ${asOf ?? ''}`
    const search = searches.get(key) ?? finder.search(asOf)
    searches.set(key, search)
    return { key, search }
  }

  return {
    goOn: (question) => {
      const { key, search } = searchOf(question)
      const before = found.get(key)
      if (before !== undefined) return { leads: before, done: 1, total: 1 }
      const end = performance.now() + SLICE_MS
      for (;;) {
        const next = search.next()
        if (next.done === true) {
          found.set(key, next.value)
          return { leads: next.value, done: 1, total: 1 }
        }
        if (performance.now() >= end) return { leads: null, ...next.value }
      }
    },
    findAll: (question, hearAlive) => {
      const { key, search } = searchOf(question)
      for (let leads = found.get(key); ;) {
        if (leads !== undefined) return leads
        hearAlive()
        const next = search.next()
        if (next.done === true) leads = next.value
        if (leads !== undefined) found.set(key, leads)
      }
    },
  }
}
