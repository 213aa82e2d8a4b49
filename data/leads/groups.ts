import type { Catalogue } from '../model/catalogue.ts'
import type { Measure, RequestKind } from '../model/vocabulary.ts'
import { LAW_KINDS, type Group, type HeldRow } from './history.ts'

type Row = Pick<HeldRow, 'service' | 'kind' | 'cells'>

/**
 * The company's groups, `law` first. Its main service's undivided, criminal and emergency requests make up `law`, its emergencies
 * are a group too; a service that is no part of that one is counted apart. Civil and other kinds are no series.
 */
export function groupsOf(catalogue: Catalogue, company: string, rows: readonly Row[]): readonly Group[] {
  const main = catalogue.mainServices.find((each) => each.company === company)?.service
  const services = catalogue.services
    .filter(({ id }) => rows.some((row) => row.service === id))
    .filter(({ id, subsetOf }) => id === main || subsetOf === null)
  return services
    .toSorted((one, other) => Number(other.id === main) - Number(one.id === main))
    .flatMap(({ id, name: serviceName }): readonly Group[] => {
      const kinds = (some: readonly RequestKind[]): readonly RequestKind[] =>
        some.filter((kind) => rows.some((row) => row.service === id && row.kind === kind))
      const accountMeasure = measureOf(rows.filter((row) => row.service === id))
      const made = (name: string, of: readonly RequestKind[]): readonly Group[] =>
        of.length === 0 ? [] : [{ id: name, service: id, name: serviceName, kinds: of, accountMeasure }]
      if (id !== main) return made(id, kinds(LAW_KINDS))
      const law = isCountedTogether(catalogue, company, kinds(LAW_KINDS))
        ? kinds(LAW_KINDS)
        : kinds(LAW_KINDS).filter((kind) => kind !== 'emergency')
      return [...made('law', law), ...made('emergency', kinds(['emergency']))]
    })
}

/**
 * Types of request that a company never prints as one, and whose outcomes overlap, are never added: emergencies of such a company are
 * a group of their own alone.
 */
function isCountedTogether(
  { outcomeRules }: Catalogue,
  company: string,
  kinds: readonly RequestKind[],
): boolean {
  if (kinds.includes('undivided') || !kinds.includes('criminal')) return true
  return outcomeRules.some(
    (rule) => rule.company === company && rule.requestKind === 'criminal' && rule.semantics === 'exclusive',
  )
}

/** What requests of the service are about, as they are counted: accounts unless only another thing is. */
function measureOf(rows: readonly Row[]): Measure {
  const has = (measure: Measure): boolean => rows.some((row) => row.cells.has(`${measure} total`))
  return (
    (['accounts', 'devices', 'identifiers', 'tokens', 'apps', 'customers'] as const).find(has) ?? 'accounts'
  )
}
