import { z } from 'zod'
import { figureSpecSchema } from './figure-spec.ts'
import { territoryCodeSchema, viewQuerySchema } from './view-query.ts'
import { OUTCOMES, REQUEST_KINDS } from './vocabulary.ts'

/** A number beside a choice in the filters: what the view would show if the choice alone were made. */
const facetValueSchema = z.strictObject({ value: z.number().nullable(), text: z.string() })

/** Everything the Explore screen shows for one ViewQuery. */
export const viewAnswerSchema = z.strictObject({
  query: viewQuerySchema,
  /** The selection written out in words; one sentence. */
  sentence: z.string(),
  /** What departs from the default view, each with the query that lifts it. */
  chips: z.array(z.strictObject({ id: z.string(), label: z.string(), without: viewQuerySchema })),
  overTime: figureSpecSchema,
  ranking: figureSpecSchema,
  facets: z.strictObject({
    /** All territories that this company and kind list, largest first; each ignores the territory filter itself. */
    territories: z.array(facetValueSchema.extend({ code: territoryCodeSchema, name: z.string() })),
    requestKinds: z.array(facetValueSchema.extend({ kind: z.enum(REQUEST_KINDS) })),
    outcomes: z.array(facetValueSchema.extend({ outcome: z.enum(OUTCOMES) })),
  }),
  /** Figures behind the view. */
  figureCount: z.int(),
})
export type ViewAnswer = Readonly<z.infer<typeof viewAnswerSchema>>
