import type { Catalogue } from './catalogue.ts'
import { mainServiceOf } from './company-service.ts'

/** The company's main service, where that is no part of another; `null` before its first import. */
export function maybeWholeService(
  company: string,
  { mainServices, services }: Pick<Catalogue, 'mainServices' | 'services'>,
): string | null {
  const main = mainServiceOf({ mainServices }, company)
  return services.find(({ id, subsetOf }) => id === main && subsetOf === null)?.id ?? null
}
