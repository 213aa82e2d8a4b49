import type { Catalogue } from '../../../../data/model/catalogue.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'

/**
 * The service that a company stands for among others: the view's own where it has that; else its main one, as the dataset names it; else, where
 * that has none of the kinds, a whole one of those that have, the first by its key.
 */
export function serviceShown(
  { extents, services, mainServices }: Catalogue,
  company: string,
  { service, requestKinds }: ViewQuery,
): string {
  const has = (id: string, kinds: readonly string[] | null): boolean =>
    extents.some(
      (each) =>
        each.company === company &&
        each.service === id &&
        (kinds === null || kinds.includes(each.requestKind)),
    )
  const main = mainServices.find((each) => each.company === company)?.service
  const wholes = services.filter(({ subsetOf }) => subsetOf === null).map(({ id }) => id)
  const parts = services.filter(({ subsetOf }) => subsetOf !== null).map(({ id }) => id)
  if (has(service, null)) return service
  const others = [...wholes.toSorted(byKey), ...parts.toSorted(byKey)]
  const candidates = main === undefined ? others : [main, ...others]
  return candidates.find((id) => has(id, requestKinds)) ?? main ?? service
}

const byKey = (one: string, other: string): number => (one < other ? -1 : 1)
