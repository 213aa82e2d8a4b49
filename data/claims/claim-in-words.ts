import type { Catalogue } from '../model/catalogue.ts'
import type {
  Assertion,
  ChangeUnit,
  Claim,
  ClaimCells,
  Comparison,
  Quantity,
  Stated,
} from '../model/claim.ts'
import { formatCount, formatInterval } from '../model/format.ts'
import {
  kindsInText,
  listInText,
  outcomeInText,
  serviceName,
  territoryName,
  upperFirst,
} from '../model/words/names.ts'
import { say } from '../model/words/say.ts'

/** More names than this are counted, not listed. */
const NAMES_IN_TEXT = 6

/** The claim said back, a sentence for each assertion, as the program takes it. */
export function claimInWords(claim: Claim, catalogue: Catalogue): readonly string[] {
  return claim.assertions.map((assertion) => `${upperFirst(assertionInWords(assertion, catalogue))}.`)
}

function assertionInWords(assertion: Assertion, catalogue: Catalogue): string {
  switch (assertion.assert) {
    case 'value': {
      const { of, comparison, stated } = assertion
      const unit = of.quantity === 'share' ? 'percent' : 'count'
      return say('claim.value', {
        quantity: quantityInWords(of, catalogue),
        comparison: comparisonInWords(comparison, stated, unit),
      })
    }
    case 'majority':
      return say('claim.majority', { quantity: quantityInWords(assertion.of, catalogue) })
    case 'change':
      return changeInWords(assertion, catalogue)
    case 'band':
      return say('claim.band', {
        quantity: cellsInWords(assertion.cells, catalogue),
        band: formatInterval(assertion.low, assertion.high, formatCount),
      })
    case 'order':
      return say('claim.order', {
        quantity: cellsInWords(assertion.cells, catalogue),
        territories: listInText(assertion.codes.map((code) => territoryName(catalogue, code))),
      })
    case 'rank':
      return say(assertion.isWithin === true ? 'claim.rank-within' : 'claim.rank', {
        quantity: cellsInWords(assertion.cells, catalogue),
        territory: territoryName(catalogue, assertion.territory),
        rank: assertion.rank,
      })
  }
}

function changeInWords(assertion: Extract<Assertion, { assert: 'change' }>, catalogue: Catalogue): string {
  const change = say(`claim.${assertion.direction}`, {
    quantity: quantityInWords(assertion.of, catalogue),
    other: quantityInWords(assertion.against, catalogue),
  })
  if (assertion.by === null) return change
  const { comparison, stated, in: unit } = assertion.by
  return say('claim.change-by', { change, comparison: comparisonInWords(comparison, stated, unit) })
}

export function comparisonInWords(comparison: Comparison, stated: Stated, unit: ChangeUnit): string {
  return say(`comparison.${comparison}`, { stated: statedInWords(stated, unit) })
}

/** As it was printed, with its unit: `2.19%`, `37,196`. */
export function statedInWords({ text }: Stated, unit: ChangeUnit): string {
  return unit === 'count' ? text : say(`claim.${UNIT_WORDS[unit]}`, { number: text })
}

const UNIT_WORDS = { percent: 'percent', 'percentage-points': 'points', times: 'times' } as const

function quantityInWords(quantity: Quantity, catalogue: Catalogue): string {
  if (quantity.quantity === 'count') return cellsInWords(quantity.cells, catalogue)
  const { part, whole } = quantity
  if (scopeInWords(part, catalogue) !== scopeInWords(whole, catalogue))
    return say('claim.share', { part: cellsInWords(part, catalogue), whole: cellsInWords(whole, catalogue) })
  const share = say('claim.share', {
    part: ofTerritories(part, catalogue),
    whole: ofTerritories(whole, catalogue),
  })
  return say('claim.cells', { subject: share, scope: scopeInWords(part, catalogue) })
}

function ofTerritories(cells: ClaimCells, catalogue: Catalogue): string {
  return say('claim.of-territories', {
    subject: subjectInWords(cells),
    territories: territoriesInWords(cells, catalogue),
  })
}

function cellsInWords(cells: ClaimCells, catalogue: Catalogue): string {
  return say('claim.cells', {
    subject: subjectInWords(cells),
    scope: [territoriesInWords(cells, catalogue), scopeInWords(cells, catalogue)].join('; '),
  })
}

function subjectInWords({ measure, outcomes }: ClaimCells): string {
  if (outcomes.length === 0) return say(`measure.${measure}`)
  return say('claim.outcomes', {
    measure: say(`measure.${measure}`),
    count: outcomes.length,
    outcomes: listInText(outcomes.map(outcomeInText)),
  })
}

/** Kinds, service and periods. */
function scopeInWords({ requestKinds, service, periods }: ClaimCells, catalogue: Catalogue): string {
  return [
    kindsInText(requestKinds),
    ...(service === 'all' ? [] : [serviceName(catalogue, service)]),
    listInText(periods, NAMES_IN_TEXT),
  ].join('; ')
}

function territoriesInWords({ territories }: ClaimCells, catalogue: Catalogue): string {
  switch (territories.choose) {
    case 'all':
      return say('claim.worldwide')
    case 'largest':
      return say('claim.largest', { count: territories.count })
    case 'these':
      return listInText(
        territories.codes.map((code) => territoryName(catalogue, code)),
        NAMES_IN_TEXT,
      )
  }
}
