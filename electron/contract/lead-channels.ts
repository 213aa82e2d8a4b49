import { z } from 'zod'
import { leadChangesSchema, leadsSchema } from '../../data/model/lead.ts'
import { periodLabelSchema } from '../../data/model/period.ts'
import { identifierSchema } from '../../data/model/identifiers.ts'
import { noRequest } from './channel.ts'

export const LEAD_CHANNELS = {
  /**
   * What the figures say of a company in a half-year as if none came after it; `null`: the first company, the newest half-year.
   * `changes`: what an import or another dataset made of the newest half-year's leads since they were last asked for; `null`: nothing.
   */
  'leads.find': {
    request: z.strictObject({ company: identifierSchema.nullable(), asOf: periodLabelSchema.nullable() }),
    reply: z.strictObject({ leads: leadsSchema, changes: leadChangesSchema.nullable() }),
  },
  /** Stops what looks for leads: `leads.find` then fails with `leads-cancelled`. */
  'leads.cancel': { request: noRequest, reply: z.strictObject({}) },
} as const
