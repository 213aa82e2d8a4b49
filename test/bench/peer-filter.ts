import { selectionOf } from '../../data/cube/select.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { OUTCOMES_AND_TOTAL } from '../../data/model/vocabulary.ts'

/** A query as an SQL condition over codes, with or without one filter; `head`: the outcomes that are summed. */
export function fiveViewsFilter(catalogue: Catalogue, query: ViewQuery) {
  const { company, service, measure, periods, territories, requestKinds, headMask } = selectionOf(
    catalogue,
    query,
  )
  const filter = (without?: 'territory' | 'kind'): string => {
    const parts = [`company = ${company} AND service = ${service} AND measure = ${measure}`]
    parts.push(`period BETWEEN ${periods[0]} AND ${periods.at(-1)}`)
    if (without !== 'kind') parts.push(`kind IN (${requestKinds.join()})`)
    if (without !== 'territory' && territories.length > 0) parts.push(`territory IN (${territories.join()})`)
    return parts.join(' AND ')
  }
  const outcomes = OUTCOMES_AND_TOTAL.flatMap((_, code) => ((headMask & (1 << code)) === 0 ? [] : [code]))
  return Object.assign(filter, { head: `outcome IN (${outcomes.join()})` })
}
