import type { Catalogue } from '../model/catalogue.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { FacetValue, ViewRows } from '../model/view-rows.ts'
import { FIGURE_STATUSES, MEASURES } from '../model/vocabulary.ts'
import type { OtherFacets } from './facets.ts'
import type { Partition } from './partition.ts'
import type { Selection } from './selection.ts'

const SUPPRESSED = FIGURE_STATUSES.indexOf('suppressed')
const NOT_REPORTED = FIGURE_STATUSES.indexOf('not-reported')
const PERCENTAGE = MEASURES.indexOf('share-disclosed')

/**
 * What the view would count with another service, measure or company, all other choices kept: those with any figure in the
 * dataset, in the catalogue's and the vocabulary's order. Reads the figures of each choice once; no records are prepared for it.
 */
export function otherFacets(
  catalogue: Catalogue,
  columns: FigureColumns,
  partition: Partition,
  query: ViewQuery,
  selection: Selection,
): OtherFacets {
  const { company, service, measure } = selection
  const countAt = (at: { company: number; service: number; measure: number }): FacetValue | null => {
    const rows = partition.rowsOf(at.company, at.service, at.measure)
    return rows.length === 0 ? null : headCount(columns, rows, selection, at.measure === PERCENTAGE)
  }
  const services: ViewRows['facets']['services'][number][] = []
  catalogue.services.forEach(({ id }, code) => {
    const count = countAt({ company, service: code, measure })
    if (count !== null) services.push({ service: id, ...count })
    else if (code === service) services.push({ service: id, ...NOTHING })
  })
  const measures: ViewRows['facets']['measures'][number][] = []
  MEASURES.forEach((name, code) => {
    const count = countAt({ company, service, measure: code })
    if (count !== null) measures.push({ measure: name, ...count })
    else if (name === query.measure) measures.push({ measure: name, ...NOTHING })
  })
  const companies = catalogue.companies.map(({ id }, code) => ({
    company: id,
    ...(countAt({ company: code, service, measure }) ?? NOTHING),
  }))
  return { services, measures, companies }
}

const NOTHING: FacetValue = { low: null, high: null, absence: 'not-published' }

function headCount(
  columns: FigureColumns,
  rows: Uint32Array,
  { periodPlace, isTerritory, isRequestKind, headMask }: Selection,
  isPercentage: boolean,
): FacetValue {
  let [low, high, reported, missing, suppressed] = [0, 0, 0, 0, 0]
  for (const row of rows) {
    if ((periodPlace[columns.period[row] ?? 0] ?? -1) < 0) continue
    if (isRequestKind[columns.requestKind[row] ?? 0] !== 1) continue
    if ((headMask & (1 << (columns.outcome[row] ?? 0))) === 0) continue
    if (isTerritory[columns.territory[row] ?? 0] !== 1) continue
    const status = columns.status[row] ?? 0
    if (status === SUPPRESSED || status === NOT_REPORTED) {
      missing += 1
      if (status === SUPPRESSED) suppressed += 1
      continue
    }
    low += columns.low[row] ?? 0
    high += columns.high[row] ?? 0
    reported += 1
  }
  // Percentages have no sum.
  if (reported > 0 && (!isPercentage || reported === 1)) return { low, high, absence: null }
  if (missing === 0 || reported > 0) return NOTHING
  return { low: null, high: null, absence: missing === suppressed ? 'suppressed' : 'not-reported' }
}
