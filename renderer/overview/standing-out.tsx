import type { Lead, Leads } from '../../data/model/lead.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { LeadCard } from './lead-card.tsx'

/** The leads of the newest half-year that stand out most, and the way to all of them; what is said where there is none. */
export function StandingOut(props: {
  /** `null`: they are looked for. */
  readonly leads: Leads | null
  readonly first: readonly Lead[]
  readonly minis: ReadonlyMap<string, ViewAnswer>
  readonly problem: string | null
  readonly onOpen: (view: ViewQuery) => void
  readonly onAll: () => void
}) {
  const { leads, first, problem } = props
  const period = leads?.asOf ?? null
  const count = leads === null ? 0 : leads.leads.length + leads.run.length
  return (
    <section
      className="overview-leads"
      aria-labelledby="overview-leads"
      aria-busy={leads === null && problem === null}
    >
      <header>
        <h3 id="overview-leads">
          {period === null ? say('overview.leads') : say('overview.leads-in', { period })}
        </h3>
        {leads !== null && period !== null && (
          <button type="button" className="button button-small" onClick={props.onAll}>
            {count === 0 ? say('overview.chosen') : say('overview.leads-all', { n: count })}
          </button>
        )}
      </header>
      {first.length > 0 ? (
        <ul>
          {first.map((lead) => (
            <LeadCard
              key={`${lead.series} ${lead.kind}`}
              lead={lead}
              answer={props.minis.get(JSON.stringify(lead.query))}
              onOpen={props.onOpen}
            />
          ))}
        </ul>
      ) : (
        <p className="hint overview-none">{problem ?? whyNone(leads)}</p>
      )}
    </section>
  )
}

function whyNone(leads: Leads | null): string {
  if (leads === null) return say('overview.leads-reading')
  const { asOf: period } = leads
  if (period === null) return say('overview.leads-none-at-all')
  return leads.leads.length === 0
    ? say('overview.leads-none', { period })
    : say('overview.leads-weak', { period })
}
