import { compareLeads } from '../../data/leads/compare-leads.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import type { LeadChanges, Leads } from '../../data/model/lead.ts'
import type { LEAD_CHANNELS } from '../contract/lead-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'
import { findLeads } from './find-leads.ts'

export function leadAnswers({ current }: DeskParts): AnswersOf<typeof LEAD_CHANNELS> {
  /** The newest half-year's leads as they were last told, by company. */
  const told = new Map<string, Leads>()
  let searches = 0
  return {
    'leads.find': async (question) => {
      const search = searches
      const leads = await findLeads(
        (request) => current.ask('leads', request),
        question,
        () => {
          if (search !== searches) throw new DeskError('leads-cancelled', {})
        },
      )
      if (question.asOf !== null) return { leads, changes: null }
      const before = told.get(leads.company)
      told.set(leads.company, leads)
      return { leads, changes: before === undefined ? null : maybeChanges(before, leads) }
    },
    'leads.cancel': () => {
      searches += 1
      return Promise.resolve({})
    },
  }
}

function maybeChanges(before: Leads, now: Leads): LeadChanges | null {
  const changes = compareLeads(before, now)
  const { came, went, moved } = changes
  return came.length + went.length + moved.length === 0 ? null : changes
}
