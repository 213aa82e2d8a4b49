import type { Catalogue } from '../model/catalogue.ts'
import { companyService } from '../model/company-service.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { FacetValue, ViewRows } from '../model/view-rows.ts'
import { MEASURES } from '../model/vocabulary.ts'
import type { createCountedRows } from './counted-rows.ts'
import type { OtherFacets } from './facets.ts'
import { headCountOf, prepareHeadCounts, type HeadCounts } from './head-counts.ts'
import type { Selection } from './selection.ts'

const PERCENTAGE = MEASURES.indexOf('share-disclosed')
const NOTHING: FacetValue = { low: null, high: null, absence: 'not-held' }

/**
 * What the view would count with another service, measure or company (by a service of its own), all other choices kept: those with any figure in the
 * dataset, in the catalogue's and the vocabulary's order. What is read once is kept.
 */
export function createOtherFacets(
  catalogue: Catalogue,
  columns: FigureColumns,
  countedRows: ReturnType<typeof createCountedRows>,
): (query: ViewQuery, selection: Selection) => OtherFacets {
  const ready = new Map<string, HeadCounts>()
  function countAt(
    company: number,
    service: number,
    measure: number,
    selection: Selection,
  ): FacetValue | null {
    const { rows, key: countedKey } = countedRows(company, service, measure, selection.counted)
    if (rows.length === 0) return null
    const key = `${company} ${service} ${measure} ${countedKey}`
    let counts = ready.get(key)
    if (counts === undefined) {
      counts = prepareHeadCounts(columns, rows, catalogue.territories.length, catalogue.periods.length)
      ready.set(key, counts)
    }
    return headCountOf(counts, selection, measure === PERCENTAGE)
  }
  return (query, selection) => {
    const { company, service, measure } = selection
    const services: ViewRows['facets']['services'][number][] = []
    catalogue.services.forEach(({ id }, code) => {
      const count = countAt(company, code, measure, selection)
      if (count !== null) services.push({ service: id, ...count })
      else if (code === service) services.push({ service: id, ...NOTHING })
    })
    const measures: ViewRows['facets']['measures'][number][] = []
    MEASURES.forEach((name, code) => {
      const count = countAt(company, service, code, selection)
      if (count !== null) measures.push({ measure: name, ...count })
      else if (name === query.measure) measures.push({ measure: name, ...NOTHING })
    })
    const companies = catalogue.companies.map(({ id }, code) => {
      const of = companyService(catalogue, id, query)
      const ofCode = catalogue.services.findIndex((each) => each.id === of)
      return { company: id, ...(countAt(code, ofCode, measure, selection) ?? NOTHING) }
    })
    return { services, measures, companies }
  }
}
