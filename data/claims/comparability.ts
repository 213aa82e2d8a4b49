import type { Catalogue, MethodBreak } from '../model/catalogue.ts'
import type { Assertion, Claim, ClaimCells, Quantity } from '../model/claim.ts'
import { kindsText, serviceText } from '../model/name-texts.ts'
import { periodFromLabel } from '../model/period.ts'
import { joinedText, message, periodText, type Text } from '../model/text.ts'

/** Ids of the method breaks inside what an assertion adds or compares. */
export function breaksBetween(claim: Claim, catalogue: Catalogue): readonly string[] {
  return catalogue.methodBreaks
    .filter((each) => each.company === claim.company)
    .filter((each) => claim.assertions.some((assertion) => crosses(cellsOf(assertion), each)))
    .map(({ id }) => id)
}

/** A sentence for each way in which two compared numbers count something else. */
export function scopeDifferences(claim: Claim, catalogue: Catalogue): readonly Text[] {
  return claim.assertions.flatMap((assertion) => {
    if (assertion.assert !== 'change') return []
    const [one] = cellsOfQuantity(assertion.of)
    const [other] = cellsOfQuantity(assertion.against)
    if (one === undefined || other === undefined) return []
    return [
      ...(isSame(one.requestKinds, other.requestKinds)
        ? []
        : [
            message('verdict.scope-kinds', {
              one: kindsText(one.requestKinds),
              onePeriod: periodsText(one),
              other: kindsText(other.requestKinds),
              otherPeriod: periodsText(other),
            }),
          ]),
      ...(one.service === other.service
        ? []
        : [
            message('verdict.scope-services', {
              one: serviceText(catalogue, one.service),
              other: serviceText(catalogue, other.service),
            }),
          ]),
    ]
  })
}

function periodsText({ periods }: ClaimCells): Text {
  return joinedText(periods.map(periodText), ', ')
}

/** Every choice of figures in an assertion. */
export function cellsOf(assertion: Assertion): readonly ClaimCells[] {
  switch (assertion.assert) {
    case 'value':
    case 'majority':
      return cellsOfQuantity(assertion.of)
    case 'change':
      return [...cellsOfQuantity(assertion.of), ...cellsOfQuantity(assertion.against)]
    case 'band':
    case 'order':
    case 'rank':
      return [assertion.cells]
  }
}

function cellsOfQuantity(quantity: Quantity): readonly ClaimCells[] {
  return quantity.quantity === 'count' ? [quantity.cells] : [quantity.part, quantity.whole]
}

function crosses(cells: readonly ClaimCells[], methodBreak: MethodBreak): boolean {
  const touched = cells.filter(
    ({ measure, outcomes, requestKinds }) =>
      overlaps(methodBreak.requestKinds, requestKinds) &&
      overlaps(methodBreak.measures, [measure]) &&
      (!methodBreak.outcomesOnly || outcomes.length > 0),
  )
  const ends = touched.flatMap(({ periods }) => periods.map((label) => periodFromLabel(label).endsOn))
  const lastBefore = periodFromLabel(methodBreak.lastBefore).endsOn
  return ends.some((end) => end <= lastBefore) && ends.some((end) => end > lastBefore)
}

function overlaps(about: readonly string[], chosen: readonly string[]): boolean {
  return about.length === 0 || about.some((each) => chosen.includes(each))
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each))
}
