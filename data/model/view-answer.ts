import { z } from 'zod'
import { figureSpecSchema } from './figure-spec.ts'
import { viewQuerySchema } from './view-query.ts'
import { territoryCodeSchema } from './identifiers.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from './vocabulary.ts'

/** A number beside a choice in the filters: what the view would show if the choice alone were made. */
const facetValueSchema = z.strictObject({ value: z.number().nullable(), text: z.string() })

/** A company beside the others: how it counts, in whole sentences. */
const countingSchema = z.strictObject({
  company: z.string(),
  name: z.string(),
  /** Kinds, outcomes, what is counted, periods, breaks, notes: in the same order for all. */
  facts: z.array(z.strictObject({ subject: z.string(), text: z.string() })),
})

/** Everything the Explore screen shows for one ViewQuery. */
export const viewAnswerSchema = z.strictObject({
  query: viewQuerySchema,
  /** The selection written out in words; one sentence. */
  sentence: z.string(),
  /** What departs from the default view, each with the query that lifts it. */
  chips: z.array(z.strictObject({ id: z.string(), label: z.string(), without: viewQuerySchema })),
  /** Labels of the periods that the view covers, ascending. */
  periods: z.array(z.string()),
  /** The figure that the query asks for. */
  figure: figureSpecSchema,
  /** The territories ranked, beside it; equal to `figure` where that is the one asked for. */
  ranking: figureSpecSchema,
  facets: z.strictObject({
    /** All territories that this company and kind list, largest first; each ignores the territory filter itself. */
    territories: z.array(facetValueSchema.extend({ code: territoryCodeSchema, name: z.string() })),
    requestKinds: z.array(facetValueSchema.extend({ kind: z.enum(REQUEST_KINDS) })),
    outcomes: z.array(facetValueSchema.extend({ outcome: z.enum(OUTCOMES) })),
    /** UN M49 sub-regions of the territories above, A to Z; each the sum of its territories. */
    regions: z.array(
      facetValueSchema.extend({ region: z.string(), territories: z.array(territoryCodeSchema) }),
    ),
    services: z.array(facetValueSchema.extend({ service: z.string(), name: z.string() })),
    measures: z.array(facetValueSchema.extend({ measure: z.enum(MEASURES) })),
    companies: z.array(facetValueSchema.extend({ company: z.string(), name: z.string() })),
  }),
  /** The groups of territories in the view, by the entry that names each, with what they are called. */
  groups: z.array(z.strictObject({ entry: z.string(), name: z.string() })),
  /** How the counting of the compared companies differs, to be read before they are looked at; empty unless some are compared. */
  counting: z.array(countingSchema),
  /** Where the view is empty: each filter that empties it, in a sentence, with the query that lifts it alone. */
  emptiedBy: z.array(z.strictObject({ id: z.string(), sentence: z.string(), without: viewQuerySchema })),
  /** Figures behind the view. */
  figureCount: z.int(),
})
export type ViewAnswer = Readonly<z.infer<typeof viewAnswerSchema>>
