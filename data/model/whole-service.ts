import type { Catalogue } from './catalogue.ts'

/** The service that a company's figures are of, and that is no part of another; `null`: none is held. */
export function maybeWholeService(
  company: string,
  { extents, services }: Pick<Catalogue, 'extents' | 'services'>,
): string | null {
  const wholes = new Set(services.filter(({ subsetOf }) => subsetOf === null).map(({ id }) => id))
  const own = extents.find((extent) => extent.company === company && wholes.has(extent.service))
  return own?.service ?? null
}
