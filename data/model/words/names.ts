import type { Catalogue } from '../catalogue.ts'
import { isGroupEntry, maybeGroup } from '../territory-group.ts'
import { LAW_ENFORCEMENT_KINDS, type OutcomeOrTotal, type RequestKind } from '../vocabulary.ts'
import { say } from './say.ts'

/** The English name of a territory or group as a view names it; its code where the dataset has no name for it. */
export function territoryName(catalogue: Pick<Catalogue, 'territories' | 'groups'>, code: string): string {
  if (isGroupEntry(code)) {
    const chosen = maybeGroup(catalogue, code)
    if (chosen === undefined) return code
    const { name } = chosen.group
    return chosen.isToday ? say('figure.group.today', { name }) : name
  }
  return catalogue.territories.find((territory) => territory.code === code)?.name ?? code
}

/** A company's name; its id where the dataset has no name for it. */
export function companyName(catalogue: Catalogue, id: string): string {
  return catalogue.companies.find((company) => company.id === id)?.name ?? id
}

/** A service's name; its id where the dataset has no name for it. */
export function serviceName(catalogue: Catalogue, id: string): string {
  return catalogue.services.find((service) => service.id === id)?.name ?? id
}

/** `Rejected` → `rejected`; names that begin with an abbreviation stay (`FISA orders …`). */
export function lowerFirst(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** `requests` → `Requests`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** An outcome inside a sentence: `only non-content disclosed`. */
export function outcomeInText(outcome: OutcomeOrTotal): string {
  return lowerFirst(say(`outcome.${outcome}`))
}

/** All the kinds that together are law enforcement, and no other. */
export function isLawEnforcement(kinds: readonly RequestKind[]): boolean {
  return (
    kinds.length === LAW_ENFORCEMENT_KINDS.length &&
    LAW_ENFORCEMENT_KINDS.every((kind) => kinds.includes(kind))
  )
}

/** The request kinds inside a sentence: `law enforcement` for all three of its kinds, else their names. */
export function kindsInText(kinds: readonly RequestKind[]): string {
  if (isLawEnforcement(kinds)) return say('figure.kinds.law-enforcement')
  return listInText(kinds.map((kind) => lowerFirst(say(`kind.${kind}`))))
}

/** `a`, `a and b`, `a, b and c`; past `limit` names: `a, b and 5 more`. */
export function listInText(names: readonly string[], limit = Number.POSITIVE_INFINITY): string {
  if (names.length > limit) {
    return say('figure.list-more', {
      shown: names.slice(0, limit).join(', '),
      count: names.length - limit,
    })
  }
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  return say('figure.list-and', { first: names.slice(0, -1).join(', '), last })
}
