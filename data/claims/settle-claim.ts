import type { Catalogue } from '../model/catalogue.ts'
import type { Assertion, Claim, ClaimCells, Quantity } from '../model/claim.ts'
import { periodLength } from '../model/period.ts'
import { listText, message, periodText, type Text } from '../model/text.ts'
import type { HeldFigures } from './claim-figures.ts'
import { isHeldIn, isPublishedIn } from './held-kinds.ts'

/** A claim as the dataset's periods and territories take it, and a sentence for each word that was taken for others. */
interface SettledClaim {
  readonly claim: Claim
  readonly said: readonly Text[]
}

/** A year is its two half-years where both are held, and its own figures aren't; the world is all territories. */
export function settleClaim(claim: Claim, catalogue: Catalogue, held: HeldFigures): SettledClaim {
  const said = new Map<string, Text>()
  const settle = (cells: ClaimCells): ClaimCells => {
    const settled = { ...cells, territories: withoutWorld(cells, catalogue) }
    const periods = cells.periods.flatMap((label) => {
      const halves = maybeHalves(label, settled, claim.company, held)
      if (halves === null) return [label]
      said.set(
        label,
        message('verdict.year-as-halves', {
          year: periodText(label),
          halves: listText(halves.map(periodText)),
        }),
      )
      return halves
    })
    return { ...settled, periods }
  }
  const assertions = claim.assertions.map((assertion) => mapCells(assertion, settle))
  return { claim: { ...claim, assertions }, said: [...said.values()] }
}

function withoutWorld({ territories }: ClaimCells, catalogue: Catalogue): ClaimCells['territories'] {
  if (territories.choose !== 'these') return territories
  const isWorld = (code: string): boolean =>
    catalogue.territories.some((each) => each.code === code && each.type === 'world')
  return territories.codes.every(isWorld) ? { choose: 'all' } : territories
}

function maybeHalves(
  label: string,
  cells: ClaimCells,
  company: string,
  held: HeldFigures,
): readonly string[] | null {
  if (periodLength(label) !== 'year' || isHeldIn(held, company, cells, label)) return null
  const halves = [`${label} H1`, `${label} H2`]
  const isHeld = halves.every((half) => isPublishedIn(held, company, cells, half))
  return isHeld && !halves.some((half) => cells.periods.includes(half)) ? halves : null
}

/** The same assertion with every choice of figures in it changed. */
function mapCells(assertion: Assertion, change: (cells: ClaimCells) => ClaimCells): Assertion {
  switch (assertion.assert) {
    case 'value':
      return { ...assertion, of: mapQuantity(assertion.of, change) }
    case 'majority':
      return { ...assertion, of: { ...assertion.of, ...mapShare(assertion.of, change) } }
    case 'change':
      return {
        ...assertion,
        of: mapQuantity(assertion.of, change),
        against: mapQuantity(assertion.against, change),
      }
    case 'band':
    case 'order':
    case 'rank':
      return { ...assertion, cells: change(assertion.cells) }
  }
}

function mapQuantity(quantity: Quantity, change: (cells: ClaimCells) => ClaimCells): Quantity {
  return quantity.quantity === 'count'
    ? { ...quantity, cells: change(quantity.cells) }
    : { ...quantity, ...mapShare(quantity, change) }
}

function mapShare(
  { part, whole }: { readonly part: ClaimCells; readonly whole: ClaimCells },
  change: (cells: ClaimCells) => ClaimCells,
): { readonly part: ClaimCells; readonly whole: ClaimCells } {
  return { part: change(part), whole: change(whole) }
}
