import type { Catalogue } from '../../data/model/catalogue.ts'
import { mainServiceOf } from '../../data/model/company-service.ts'
import type { CoverageCell } from '../../data/model/source-overview.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'

/** One company's kind in one period, all territories, of its main service where that has figures, else of one that is no part of another. */
export function viewOfCell(
  { company, requestKind, period }: Pick<CoverageCell, 'company' | 'requestKind' | 'period'>,
  { extents, services, mainServices }: Catalogue,
  before: ViewQuery,
): ViewQuery {
  const parts = services.filter(({ subsetOf }) => subsetOf !== null).map(({ id }) => id)
  const held = extents.filter(
    (extent) =>
      extent.company === company &&
      extent.requestKind === requestKind &&
      extent.from <= period &&
      period <= extent.to,
  )
  const main = mainServiceOf({ mainServices }, company)
  const { service } =
    held.find((extent) => extent.service === main) ??
    held.find((extent) => !parts.includes(extent.service)) ??
    held[0] ??
    before
  return {
    ...before,
    company,
    service,
    territories: [],
    outcomes: [],
    requestKinds: [requestKind],
    periods: { from: period, to: period },
  }
}
