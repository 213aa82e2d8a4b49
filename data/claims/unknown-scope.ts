import type { Catalogue } from '../model/catalogue.ts'
import type { Assertion, Claim } from '../model/claim.ts'
import type { UntestableReason } from '../model/verdicts.ts'
import { cellsOf } from './comparability.ts'

/** What a claim names that the dataset lacks; `null`: it knows all of it. */
export function maybeUnknown(claim: Claim, catalogue: Catalogue): UntestableReason | null {
  if (!catalogue.companies.some(({ id }) => id === claim.company)) return 'unknown-company'
  const cells = claim.assertions.flatMap(cellsOf)
  const isKnown = (known: readonly string[], named: readonly string[]): boolean =>
    named.every((each) => known.includes(each))
  const services = catalogue.services.map(({ id }) => id)
  const periods = catalogue.periods.map(({ label }) => label)
  const territories = catalogue.territories.map(({ code }) => code)
  if (!cells.every(({ service }) => isKnown(services, [service]))) return 'unknown-service'
  if (!cells.every((each) => isKnown(periods, each.periods))) return 'unknown-period'
  return isKnown(territories, claim.assertions.flatMap(codesOf)) ? null : 'unknown-territory'
}

function codesOf(assertion: Assertion): readonly string[] {
  const chosen = cellsOf(assertion).flatMap(({ territories }) =>
    territories.choose === 'these' ? territories.codes : [],
  )
  if (assertion.assert === 'order') return [...chosen, ...assertion.codes]
  return assertion.assert === 'rank' ? [...chosen, assertion.territory] : chosen
}
