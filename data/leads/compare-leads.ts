import type { Lead, Leads, LeadChanges } from '../model/lead.ts'

/** Places by which a lead must have moved to be named. */
const PLACES = 3

/** Leads of the newest half-year that came, went or moved over three places, from what they were before an import or an edit. */
export function compareLeads(before: Leads, now: Leads): LeadChanges {
  const known = new Map(before.leads.map((lead) => [keyOf(lead), lead]))
  const kept = new Set(now.leads.map(keyOf))
  return {
    before: before.asOf,
    came: now.leads.filter((lead) => !known.has(keyOf(lead))),
    went: before.leads.filter((lead) => !kept.has(keyOf(lead))),
    moved: now.leads.flatMap((lead) => {
      const was = known.get(keyOf(lead))?.rank ?? lead.rank
      return Math.abs(was - lead.rank) > PLACES ? [{ lead, was }] : []
    }),
  }
}

/** A lead is the same where its series and kind are. */
function keyOf({ series, kind }: Lead): string {
  return `${series} ${kind}`
}
