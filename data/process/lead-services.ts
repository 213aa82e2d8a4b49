import type { LeadVerbs } from './lead-verbs.ts'
import type { ServicesOf } from './service.ts'

/** What the figures say. */
export const LEAD_SERVICES: ServicesOf<LeadVerbs> = {
  leads: (slot, question) => slot.current().leads.goOn(question),
}
