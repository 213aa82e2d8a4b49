import type { Catalogue } from './catalogue.ts'
import type { ViewQuery } from './view-query.ts'

/**
 * The service that a company is shown by under the choices of a view. Companies name their services each in their own way: it is the
 * view’s own where the company has figures for it; else one with figures of the chosen kinds before one without, and a whole before
 * a part of it. The view’s own also where the company has no figures at all.
 */
export function companyService(
  { extents, services }: Catalogue,
  company: string,
  { service, requestKinds }: Pick<ViewQuery, 'service' | 'requestKinds'>,
): string {
  const own = extents.filter((extent) => extent.company === company)
  if (own.some((extent) => extent.service === service)) return service
  const hasKinds = (id: string): boolean =>
    own.some((extent) => extent.service === id && requestKinds.includes(extent.requestKind))
  const [best] = services
    .filter(({ id }) => own.some((extent) => extent.service === id))
    .toSorted(
      (one, other) =>
        Number(hasKinds(other.id)) - Number(hasKinds(one.id)) ||
        Number(one.subsetOf !== null) - Number(other.subsetOf !== null),
    )
  return best?.id ?? service
}
