import type { Catalogue } from '../../data/model/catalogue.ts'
import { companyService } from '../../data/model/company-service.ts'
import { periodLength } from '../../data/model/period.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { MEASURES } from '../../data/model/vocabulary.ts'
import { byTerritoryReason, publishedOutcomes, shareReason, stackedReason } from './choices.ts'

/**
 * The nearest view that the dataset can answer: after a change of company, kinds or service, whatever no longer goes with it (service, measure,
 * outcomes, share, stacking, length of period) moves to what does, and nothing else.
 */
export function fitView(query: ViewQuery, catalogue: Catalogue): ViewQuery {
  const ofCompany = { ...query, service: companyService(catalogue, query.company, query) }
  const withKinds = fitRequestKinds(ofCompany, catalogue)
  const withMeasure = fitPeriods(fitMeasure(withKinds, catalogue), catalogue)
  const published = publishedOutcomes(withMeasure, catalogue)
  const fitted: ViewQuery = {
    ...withMeasure,
    outcomes: withMeasure.outcomes.filter((outcome) => published.includes(outcome)),
    mode: shareReason(withMeasure, catalogue) === null ? withMeasure.mode : 'absolute',
    by: byTerritoryReason(withMeasure) === null ? withMeasure.by : 'outcome',
  }
  return stackedReason(fitted, catalogue) === null ? fitted : { ...fitted, shape: 'lines' }
}

function fitRequestKinds(query: ViewQuery, catalogue: Catalogue): ViewQuery {
  const available = catalogue.extents
    .filter(({ company, service }) => company === query.company && service === query.service)
    .map(({ requestKind }) => requestKind)
  const kept = query.requestKinds.filter((kind) => available.includes(kind))
  const first = available[0]
  if (kept.length > 0) return { ...query, requestKinds: kept }
  return first === undefined ? query : { ...query, requestKinds: [first] }
}

function extentsInView(query: ViewQuery, catalogue: Catalogue): Catalogue['extents'] {
  return catalogue.extents.filter(
    ({ company, service, requestKind }) =>
      company === query.company && service === query.service && query.requestKinds.includes(requestKind),
  )
}

function fitMeasure(query: ViewQuery, catalogue: Catalogue): ViewQuery {
  const extents = extentsInView(query, catalogue)
  if (extents.some(({ measures }) => measures.includes(query.measure))) return query
  const measure = MEASURES.find((each) => extents.some(({ measures }) => measures.includes(each)))
  return measure === undefined ? query : { ...query, measure }
}

/** Another length of period only where the chosen kinds have none of this length; and the whole range where none overlaps. */
function fitPeriods(query: ViewQuery, catalogue: Catalogue): ViewQuery {
  const extents = extentsInView(query, catalogue)
  if (extents.length === 0) return query
  const length = periodLength(query.periods.from)
  const sameLength = extents.filter(({ from }) => periodLength(from) === length)
  const usable = sameLength.length > 0 ? sameLength : extents
  const wanted = periodLength(usable[0]?.from ?? query.periods.from)
  const range = usable.filter(({ from }) => periodLength(from) === wanted)
  const isInside = range.some(({ from, to }) => from <= query.periods.to && query.periods.from <= to)
  if (wanted === length && isInside) return query
  const from = range.map((extent) => extent.from).sort()[0] ?? query.periods.from
  const to =
    range
      .map((extent) => extent.to)
      .sort()
      .at(-1) ?? query.periods.to
  return { ...query, periods: { from, to } }
}
