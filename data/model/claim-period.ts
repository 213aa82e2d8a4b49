import type { Assertion, Claim, ClaimCells, Quantity } from './claim.ts'

/** The period that a claim is about, for a list: that of its first number; of several the first and the last. */
export function claimPeriod({ assertions }: Claim): string {
  const periods = assertions.slice(0, 1).flatMap(cellsOfAssertion)[0]?.periods ?? []
  const [first = '', last = first] = [periods[0], periods.at(-1)]
  return first === last ? first : `${first} – ${last}`
}

function cellsOfAssertion(assertion: Assertion): readonly ClaimCells[] {
  return 'of' in assertion ? [cellsOfQuantity(assertion.of)] : [assertion.cells]
}

function cellsOfQuantity(quantity: Quantity): ClaimCells {
  return quantity.quantity === 'count' ? quantity.cells : quantity.part
}
