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
import { kindsText, measureText, outcomeText, serviceText, territoryText } from '../model/name-texts.ts'
import { capital, joinedText, listText, message, periodText, type Text } from '../model/text.ts'
import { COUNT_FORM, intervalText, statedText } from './number-text.ts'

/** More names than this are counted, not listed. */
const NAMES_IN_TEXT = 6

/** The claim said back, a sentence for each assertion, as the program takes it. */
export function claimTexts(claim: Claim, catalogue: Catalogue): readonly Text[] {
  return claim.assertions.map((assertion) =>
    message('claim.sentence', { claim: capital(assertionText(assertion, catalogue)) }),
  )
}

function assertionText(assertion: Assertion, catalogue: Catalogue): Text {
  switch (assertion.assert) {
    case 'value': {
      const { of, comparison, stated } = assertion
      const unit = of.quantity === 'share' ? 'percent' : 'count'
      return message('claim.value', {
        quantity: quantityText(of, catalogue),
        comparison: comparisonText(comparison, stated, unit),
      })
    }
    case 'majority':
      return message('claim.majority', { quantity: quantityText(assertion.of, catalogue) })
    case 'change':
      return changeText(assertion, catalogue)
    case 'band': {
      const { low, high } = assertion
      return message('claim.band', {
        quantity: cellsText(assertion.cells, catalogue),
        band: intervalText({ low, high }, COUNT_FORM),
      })
    }
    case 'order':
      return message('claim.order', {
        quantity: cellsText(assertion.cells, catalogue),
        territories: listText(assertion.codes.map((code) => territoryText(catalogue, code))),
      })
    case 'rank':
      return message(assertion.isWithin === true ? 'claim.rank-within' : 'claim.rank', {
        quantity: cellsText(assertion.cells, catalogue),
        territory: territoryText(catalogue, assertion.territory),
        rank: assertion.rank,
      })
  }
}

function changeText(assertion: Extract<Assertion, { assert: 'change' }>, catalogue: Catalogue): Text {
  const change = message(`claim.${assertion.direction}`, {
    quantity: quantityText(assertion.of, catalogue),
    other: quantityText(assertion.against, catalogue),
  })
  if (assertion.by === null) return change
  const { comparison, stated, in: unit } = assertion.by
  return message('claim.change-by', { change, comparison: comparisonText(comparison, stated, unit) })
}

function comparisonText(comparison: Comparison, stated: Stated, unit: ChangeUnit): Text {
  return message(`comparison.${comparison}`, { stated: statedText(stated, unit) })
}

function quantityText(quantity: Quantity, catalogue: Catalogue): Text {
  if (quantity.quantity === 'count') return cellsText(quantity.cells, catalogue)
  const { part, whole } = quantity
  if (!isSameScope(part, whole))
    return message('claim.share', { part: cellsText(part, catalogue), whole: cellsText(whole, catalogue) })
  const share = message('claim.share', {
    part: ofTerritories(part, catalogue),
    whole: ofTerritories(whole, catalogue),
  })
  return message('claim.share-in', { subject: share, scope: scopeText(part, catalogue) })
}

function isSameScope(one: ClaimCells, other: ClaimCells): boolean {
  const scope = ({ requestKinds, service, periods }: ClaimCells): string =>
    JSON.stringify([requestKinds, service, periods])
  return scope(one) === scope(other)
}

function ofTerritories(cells: ClaimCells, catalogue: Catalogue): Text {
  return message('claim.of-territories', {
    subject: subjectText(cells),
    territories: territoriesText(cells, catalogue),
  })
}

function cellsText(cells: ClaimCells, catalogue: Catalogue): Text {
  return message('claim.cells', {
    subject: subjectText(cells),
    scope: joinedText([territoriesText(cells, catalogue), scopeText(cells, catalogue)], '; '),
  })
}

function subjectText({ measure, outcomes }: ClaimCells): Text {
  if (outcomes.length === 0) return measureText(measure)
  return message('claim.outcomes', {
    measure: measureText(measure),
    count: outcomes.length,
    outcomes: listText(outcomes.map(outcomeText)),
  })
}

/** Kinds, service and periods. */
function scopeText({ requestKinds, service, periods }: ClaimCells, catalogue: Catalogue): Text {
  return joinedText(
    [
      kindsText(requestKinds),
      ...(service === 'all' ? [] : [serviceText(catalogue, service)]),
      listText(periods.map(periodText), NAMES_IN_TEXT),
    ],
    '; ',
  )
}

function territoriesText({ territories }: ClaimCells, catalogue: Catalogue): Text {
  switch (territories.choose) {
    case 'all':
      return message('claim.worldwide')
    case 'largest':
      return message('claim.largest', { count: territories.count })
    case 'these':
      return listText(
        territories.codes.map((code) => territoryText(catalogue, code)),
        NAMES_IN_TEXT,
      )
  }
}
