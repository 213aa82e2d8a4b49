import type { Lead, LeadChanges, Leads } from '../../data/model/lead.ts'
import { visibleLine } from '../../data/model/visible-text.ts'
import { leadParts, leadsInWords, headlineInWords } from '../../data/model/words/tell-leads.ts'
import { say } from '../../data/model/words/say.ts'

/** The leads with what stands below each, as lines for a terminal. */
export function describeLeads(leads: Leads): string {
  const { title, sections } = leadsInWords(leads)
  return [
    title,
    ...sections.flatMap(({ heading, lines, leads: told }) => [
      '',
      heading,
      ...told.flatMap(lead),
      ...lines.map((line) => `  ${line}`),
    ]),
  ]
    .map(visibleLine)
    .join('\n')
}

function lead(each: Lead): readonly string[] {
  const [headline, ...parts] = leadParts(each)
  return [`  ${each.rank === 0 ? '' : `${each.rank}. `}${headline}`, ...parts.map((line) => `     ${line}`)]
}

/** What an import made of the leads. */
export function describeLeadChanges({ before, came, went, moved }: LeadChanges): string {
  const lines = [
    ...came.map((each) => say('lead.came', { headline: headlineInWords(each) })),
    ...went.map((each) => say('lead.went', { headline: headlineInWords(each) })),
    ...moved.map(({ lead: each, was }) =>
      say('lead.moved', { headline: headlineInWords(each), was, now: each.rank }),
    ),
  ]
  return [
    say('lead.changes-heading', { period: before ?? '–' }),
    ...(lines.length === 0 ? [say('lead.changes-none')] : lines).map((line) => `  ${line}`),
  ]
    .map(visibleLine)
    .join('\n')
}
