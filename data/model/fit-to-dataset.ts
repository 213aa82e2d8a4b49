import type { Catalogue } from './catalogue.ts'
import { companyService } from './company-service.ts'
import { DeskError } from './error-codes.ts'
import { asIs, inTurn, NAMES_IN_A_NOTICE, type RuleResult } from './settle-rule.ts'
import { maybeGroup } from './territory-group.ts'
import { notice } from './view-notice.ts'
import type { ViewQuery } from './view-query.ts'
import { companyName, listInText, serviceName, territoryName } from './words/names.ts'

/**
 * A company of the dataset: with panels by company the first of the others that it has, where it lacks the view's own.
 * @throws {DeskError} `query-unknown-company`.
 */
export function fitCompany(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const known = catalogue.companies.map(({ id }) => id)
  if (known.includes(query.company)) return asIs(query)
  const isCompared = query.figure === 'small-multiples' && query.panelsBy === 'company'
  const other = isCompared ? query.companies.find((id) => known.includes(id)) : undefined
  if (other === undefined)
    throw new DeskError('query-unknown-company', { company: query.company, known: known.join(', ') })
  const values = { asked: query.company, shown: companyName(catalogue, other) }
  return { query: { ...query, company: other }, said: [notice('settle.company', 'company', values)] }
}

/** Companies, service and territories that the dataset has. @throws {DeskError} `query-unknown-territory` where none of those chosen is. */
export const fitPlaces = inTurn([fitCompanies, fitService, fitTerritories, fitFocus])

function fitCompanies(query: ViewQuery, { companies }: Catalogue): RuleResult {
  const lost = query.companies.filter((id) => companies.every((known) => known.id !== id))
  if (lost.length === 0) return asIs(query)
  const kept = query.companies.filter((id) => !lost.includes(id))
  const values = { names: listInText(lost, NAMES_IN_A_NOTICE), count: lost.length }
  return { query: { ...query, companies: kept }, said: [notice('settle.companies', 'companies', values)] }
}

function fitService(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const usual = companyService(catalogue, query.company, query)
  const isKnown = catalogue.services.some(({ id }) => id === usual)
  const service = isKnown ? usual : (catalogue.services[0]?.id ?? usual)
  if (service === query.service) return asIs(query)
  const values = {
    company: companyName(catalogue, query.company),
    asked: serviceName(catalogue, query.service),
    shown: serviceName(catalogue, service),
  }
  return { query: { ...query, service }, said: [notice('settle.service', 'service', values)] }
}

function fitTerritories(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const lost = unknownTerritories(query.territories, catalogue)
  const [first] = lost
  if (first === undefined) return asIs(query)
  const territories = query.territories.filter((code) => !lost.includes(code))
  if (territories.length === 0) {
    const known = catalogue.territories.filter(({ type }) => type === 'country').slice(0, 3)
    throw new DeskError('query-unknown-territory', {
      territory: listInText(lost, NAMES_IN_A_NOTICE),
      known: known.map(({ code }) => code).join(', '),
    })
  }
  const values = { names: namesOf(lost, catalogue), count: lost.length }
  return { query: { ...query, territories }, said: [notice('settle.territories', 'territories', values)] }
}

function fitFocus(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const lost = unknownTerritories(query.focus.territories, catalogue)
  if (lost.length === 0) return asIs(query)
  const territories = query.focus.territories.filter((code) => !lost.includes(code))
  const values = { names: namesOf(lost, catalogue), count: lost.length }
  return {
    query: { ...query, focus: { ...query.focus, territories } },
    said: [notice('settle.focus-lost', 'focus', values)],
  }
}

/** Groups are known like territories. Worldwide totals are never summed, so `world` is no choice either. */
function unknownTerritories(codes: readonly string[], catalogue: Catalogue): readonly string[] {
  const known = new Set(catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code))
  return codes.filter((code) => !known.has(code) && maybeGroup(catalogue, code) === undefined)
}

function namesOf(codes: readonly string[], catalogue: Catalogue): string {
  const names = codes.map((code) => territoryName(catalogue, code))
  return listInText(names, NAMES_IN_A_NOTICE)
}
