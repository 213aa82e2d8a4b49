import type { Catalogue } from './catalogue.ts'
import type { Assertion, Claim, ClaimCells, Quantity, Stated, TerritoryChoice } from './claim.ts'
import { emptyAssertion, readDraft, type ClaimDraft } from './claim-draft.ts'
import type { AssertionDraft, ShareWhole } from './assertion-draft.ts'
import { maybePartStated } from './read-part.ts'

/** The form's fields for a claim; `null` where the form can't say all of it, so that nothing is lost by opening it. */
export function maybeDraft(claim: Claim, catalogue: Catalogue): ClaimDraft | null {
  const empty = emptyAssertion(catalogue, claim.company)
  const draft: ClaimDraft = {
    company: claim.company,
    assertions: claim.assertions.map((assertion) => ({ ...empty, ...fieldsOf(assertion) })),
    reading: claim.reading ?? '',
  }
  const read = readDraft(draft, catalogue).claim
  return JSON.stringify(read) === JSON.stringify(claim) ? draft : null
}

function fieldsOf(assertion: Assertion): Partial<AssertionDraft> {
  const cells = cellsOf(assertion)
  return {
    service: cells.service,
    requestKinds: cells.requestKinds,
    measure: cells.measure,
    outcomes: cells.outcomes,
    periods: cells.periods.join(', '),
    territories: territoriesText(cells.territories),
    ...statedFields(assertion),
  }
}

/** As it can be read again: a part of a whole as that part. */
function statedFieldText(stated: Stated): string {
  const part = maybePartStated(stated)
  return part === null ? stated.text : `${part.part}/${part.whole}`
}

function statedFields(assertion: Assertion): Partial<AssertionDraft> {
  switch (assertion.assert) {
    case 'value':
      return {
        form: assertion.of.quantity === 'share' ? 'share' : 'number',
        comparison: assertion.comparison,
        stated: statedFieldText(assertion.stated),
        unit: assertion.stated.unit === undefined ? '' : String(assertion.stated.unit),
        ...shareFields(assertion.of),
      }
    case 'majority':
      return { form: 'majority', ...shareFields(assertion.of) }
    case 'change':
      return {
        form: 'change',
        direction: assertion.direction,
        ...againstFields(partOf(assertion.of), partOf(assertion.against)),
        changeIn: assertion.by?.in ?? null,
        ...shareFields(assertion.of),
        ...(assertion.by === null
          ? {}
          : {
              comparison: assertion.by.comparison,
              stated: statedFieldText(assertion.by.stated),
              unit: assertion.by.stated.unit === undefined ? '' : String(assertion.by.stated.unit),
            }),
      }
    case 'band':
      return { form: 'band', bandLow: String(assertion.low), bandHigh: String(assertion.high) }
    case 'order':
      return { form: 'order', ordered: assertion.codes.join(', ') }
    case 'rank':
      return {
        form: 'rank',
        ordered: assertion.territory,
        place: assertion.isWithin === true ? `top ${assertion.rank}` : String(assertion.rank),
      }
  }
}

function againstFields(of: ClaimCells, against: ClaimCells): Partial<AssertionDraft> {
  const isSame = (key: 'periods' | 'requestKinds'): boolean => against[key].join() === of[key].join()
  return {
    against: isSame('periods') ? '' : against.periods.join(', '),
    againstKinds: isSame('requestKinds') ? [] : against.requestKinds,
  }
}

function shareFields(quantity: Quantity): Partial<AssertionDraft> {
  if (quantity.quantity === 'count') return {}
  const { part, whole } = quantity
  const isSame = (key: 'outcomes' | 'territories'): boolean =>
    JSON.stringify(part[key]) === JSON.stringify(whole[key])
  const shareOf: ShareWhole = isSame('territories')
    ? 'same-territories'
    : isSame('outcomes')
      ? 'same-outcomes'
      : 'everything'
  return { shareOf }
}

function cellsOf(assertion: Assertion): ClaimCells {
  return 'of' in assertion ? partOf(assertion.of) : assertion.cells
}

function partOf(quantity: Quantity): ClaimCells {
  return quantity.quantity === 'count' ? quantity.cells : quantity.part
}

function territoriesText(territories: TerritoryChoice): string {
  switch (territories.choose) {
    case 'all':
      return ''
    case 'largest':
      return `largest ${territories.count}`
    case 'these':
      return territories.codes.join(', ')
  }
}
