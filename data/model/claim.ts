import { z } from 'zod'
import { periodLabelSchema } from './period.ts'
import { territoryCodeSchema } from './identifiers.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from './vocabulary.ts'

/**
 * A claim: a sentence with a number in it, said again so that it can be computed.
 *
 * All numbers are in the unit that the quantity has: counts as counts, shares in percent, differences of shares in percentage
 * points. docs/CLAIMS.md explains each word.
 */

/** How a stated number is held against the figures. `just-over` and the others allow what docs/CLAIMS.md says. */
export const COMPARISONS = [
  'equals',
  'about',
  'nearly',
  'just-over',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
] as const
export type Comparison = (typeof COMPARISONS)[number]

const territoryChoiceSchema = z.discriminatedUnion('choose', [
  z.strictObject({ choose: z.literal('all') }),
  z.strictObject({ choose: z.literal('these'), codes: z.array(territoryCodeSchema).min(1).max(300) }),
  /** The territories with the highest sums of the same cells. */
  z.strictObject({ choose: z.literal('largest'), count: z.int().min(1).max(50) }),
])
export type TerritoryChoice = Readonly<z.infer<typeof territoryChoiceSchema>>

/** Which figures are added up. */
const claimCellsSchema = z.strictObject({
  service: z.string().max(60),
  requestKinds: z.array(z.enum(REQUEST_KINDS)).min(1),
  measure: z.enum(MEASURES),
  /** None: whatever the outcome, from the published total of each row. */
  outcomes: z.array(z.enum(OUTCOMES)),
  periods: z.array(periodLabelSchema).min(1).max(60),
  territories: territoryChoiceSchema,
})
export type ClaimCells = Readonly<z.infer<typeof claimCellsSchema>>

const countSchema = z.strictObject({ quantity: z.literal('count'), cells: claimCellsSchema })
/** `part` ÷ `whole`, in percent. */
const shareSchema = z.strictObject({
  quantity: z.literal('share'),
  part: claimCellsSchema,
  whole: claimCellsSchema,
})
const quantitySchema = z.discriminatedUnion('quantity', [countSchema, shareSchema])
export type Quantity = Readonly<z.infer<typeof quantitySchema>>

/** A number as it was printed: its last place says how exact it is. */
export const statedSchema = z.strictObject({
  text: z.string().regex(/^-?(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,6})?$/),
  /** One unit of what is stated, where its last place doesn't say it: `25,000` may be meant in thousands. */
  unit: z.number().positive().optional(),
})
export type Stated = Readonly<z.infer<typeof statedSchema>>

/** What a change is counted in. */
export const CHANGE_UNITS = ['percent', 'percentage-points', 'count', 'times'] as const
export type ChangeUnit = (typeof CHANGE_UNITS)[number]

export const assertionSchema = z.discriminatedUnion('assert', [
  z.strictObject({
    assert: z.literal('value'),
    of: quantitySchema,
    comparison: z.enum(COMPARISONS),
    stated: statedSchema,
  }),
  /** More than half. */
  z.strictObject({ assert: z.literal('majority'), of: shareSchema }),
  /** `of` against `against`; with `by`, also how much the change is. */
  z.strictObject({
    assert: z.literal('change'),
    of: quantitySchema,
    against: quantitySchema,
    direction: z.enum(['increase', 'decrease']),
    by: z
      .strictObject({ in: z.enum(CHANGE_UNITS), comparison: z.enum(COMPARISONS), stated: statedSchema })
      .nullable(),
  }),
  /** The published range is this one, or lies within it. */
  z
    .strictObject({
      assert: z.literal('band'),
      cells: claimCellsSchema,
      low: z.int().nonnegative(),
      high: z.int().nonnegative(),
    })
    .refine(({ low, high }) => low <= high, { message: 'a band’s lower end is above its upper end' }),
  /** The territories with the highest sums, in this order from the first. */
  z.strictObject({
    assert: z.literal('order'),
    cells: claimCellsSchema,
    codes: z.array(territoryCodeSchema).min(1).max(50),
  }),
  /** The territory has this place, counted from 1; or (`isWithin`) this one or a better. */
  z.strictObject({
    assert: z.literal('rank'),
    cells: claimCellsSchema,
    territory: territoryCodeSchema,
    rank: z.int().min(1).max(300),
    isWithin: z.literal(true).optional(),
  }),
])
export type Assertion = Readonly<z.infer<typeof assertionSchema>>

/** What the number that an assertion states is counted in. */
export function unitOfAssertion(assertion: Assertion): ChangeUnit {
  if (assertion.assert === 'change') return assertion.by?.in ?? 'count'
  return 'of' in assertion && assertion.of.quantity === 'share' ? 'percent' : 'count'
}

/** More assertions than these a claim doesn't hold. */
export const MOST_ASSERTIONS = 6

export const claimSchema = z.strictObject({
  version: z.literal(1),
  company: z.string().max(60),
  /** All of them must hold. */
  assertions: z.array(assertionSchema).min(1).max(MOST_ASSERTIONS),
  /** What was taken where the words leave it open; `null` where they don't. */
  reading: z.string().max(500).nullable(),
})
export type Claim = Readonly<z.infer<typeof claimSchema>>
