import { z } from 'zod'
import { leadsSchema, type Leads } from '../model/lead.ts'
import type { LeadsQuestion } from './leads-question.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'

/** `leads`: `null` while there is more to look at, and the question is to be asked again. `done` of `total` half-years are. */
export interface LeadsAnswer {
  readonly leads: Leads | null
  readonly done: number
  readonly total: number
}

/** What the figures say. */
export interface LeadVerbs {
  /** Looks on for a moment, so that what is asked meanwhile is answered between two of these. */
  readonly leads: VerbTypes<LeadsQuestion, LeadsAnswer>
}

export const LEAD_VALUES: ValueSchemas<LeadVerbs> = {
  leads: z.strictObject({ leads: leadsSchema.nullable(), done: z.int(), total: z.int() }),
}
