import { z } from 'zod'
import { periodLabelSchema, periodLength } from './period.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from './vocabulary.ts'

/** Figures that Explore can draw of one query. */
export const FIGURE_KINDS = ['over-time', 'territories-ranked'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** How an over-time figure is drawn. */
export const SHAPES = ['stacked', 'lines'] as const
export type Shape = (typeof SHAPES)[number]

const identifierSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
/** ISO 3166-1 alpha-2 where the territory has one, else the dataset's own code, such as `RS-XK` or `ZZ-TBD`. */
export const territoryCodeSchema = z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/)

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length

/**
 * All that the screen asks for: every number, picture and file is a function of this value and the dataset.
 *
 * Empty `territories` and `outcomes` mean all. Periods are inclusive, both half-years or both years, `from` not after `to`.
 * The JSON form is documented in docs/VIEW-QUERY.md.
 */
export const viewQuerySchema = z
  .strictObject({
    version: z.literal(1),
    company: identifierSchema,
    /** `all`, or a subset service, which is never added to `all`. */
    service: identifierSchema,
    periods: z.strictObject({ from: periodLabelSchema, to: periodLabelSchema }),
    territories: z.array(territoryCodeSchema).max(300).refine(unique, 'a territory is named twice'),
    requestKinds: z.array(z.enum(REQUEST_KINDS)).min(1).refine(unique, 'a request kind is named twice'),
    outcomes: z.array(z.enum(OUTCOMES)).refine(unique, 'an outcome is named twice'),
    measure: z.enum(MEASURES),
    /** `absolute`: counts in the measure's unit. `share`: the chosen outcomes ÷ the total of the same cells. */
    mode: z.enum(['absolute', 'share']),
    /** What the series of the over-time figure are. */
    by: z.enum(['outcome', 'territory']),
    shape: z.enum(SHAPES),
  })
  .refine(
    ({ periods }) => periodLength(periods.from) === periodLength(periods.to),
    'a half-year and a year do not make one range',
  )
  .refine(({ periods }) => periods.from <= periods.to, 'the range ends before it begins')
export type ViewQuery = Readonly<z.infer<typeof viewQuerySchema>>
