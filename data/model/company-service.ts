import type { Catalogue } from './catalogue.ts'
import type { ViewQuery } from './view-query.ts'

/** The service that a company's figures are shown by; `null` where it has none. */
export function mainServiceOf(
  { mainServices }: Pick<Catalogue, 'mainServices'>,
  company: string,
): string | null {
  return mainServices.find((main) => main.company === company)?.service ?? null
}

/**
 * The service that a company is shown by under the choices of a view: its main service. Companies name their services each in their own
 * way: it is the view's own where that is a service of the company; else the main one, unless that has no figures of the chosen kinds and
 * another has: then, of those, a whole before a part of it, and the first by key. The view's own also where the company has no figures at
 * all.
 */
export function companyService(
  { extents, services, mainServices }: Catalogue,
  company: string,
  { service, requestKinds }: Pick<ViewQuery, 'service' | 'requestKinds'>,
): string {
  const own = extents.filter((extent) => extent.company === company)
  if (own.some((extent) => extent.service === service)) return service
  const main = mainServiceOf({ mainServices }, company)
  const hasKinds = (id: string): boolean =>
    own.some((extent) => extent.service === id && requestKinds.includes(extent.requestKind))
  if (main !== null && hasKinds(main)) return main
  const [other] = services
    .filter(({ id }) => hasKinds(id))
    .toSorted(
      (one, next) =>
        Number(one.subsetOf !== null) - Number(next.subsetOf !== null) || (one.id < next.id ? -1 : 1),
    )
  return other?.id ?? main ?? service
}

/**
 * Whether a service is the whole of a company, and needs no name: that of the key `all`, or its main one, where every other one is a part of
 * it. An only service isn't: what is held may be a part.
 */
export function isWholeCompany(
  { extents, services, mainServices }: Catalogue,
  company: string,
  service: string,
): boolean {
  const held = new Set(extents.flatMap((extent) => (extent.company === company ? [extent.service] : [])))
  const isMain = mainServices.some(
    (main) => main.company === company && main.service === service && main.by !== 'only',
  )
  return (
    service === 'all' ||
    (isMain && services.every(({ id, subsetOf }) => !held.has(id) || id === service || subsetOf === service))
  )
}
