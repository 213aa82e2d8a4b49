import { z } from 'zod'
import { ABSENCES } from './figure-spec.ts'
import { territoryCodeSchema } from './identifiers.ts'

/** What a reader asks of a view beyond its figures. */

export const peersSchema = z.strictObject({
  /** Nearest first. */
  territories: z.array(z.strictObject({ code: territoryCodeSchema, name: z.string() })),
  /** By what rule they are peers, or why there are none: one sentence. */
  rule: z.string(),
})
export type Peers = Readonly<z.infer<typeof peersSchema>>

/** Who reported, period by period. */
export const coverageListSchema = z.array(
  z.strictObject({
    period: z.string(),
    reporting: z.int(),
    of: z.int(),
    /** One sentence with all names. */
    sentence: z.string(),
    /** The territories without a number, in the catalogue's order, and why. */
    without: z.array(
      z.strictObject({
        code: territoryCodeSchema,
        name: z.string(),
        absence: z.enum(ABSENCES),
        text: z.string(),
      }),
    ),
  }),
)
export type CoverageList = z.infer<typeof coverageListSchema>
