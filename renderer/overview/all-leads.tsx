import type { Leads } from '../../data/model/lead.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { headlineInWords, leadParts, leadsInWords } from '../../data/model/words/tell-leads.ts'
import { Drawer } from '../components/drawer.tsx'

/** Every lead with its caveats and doubts, what is no lead and why, and how they are chosen. */
export function AllLeads(props: {
  readonly leads: Leads
  readonly onOpen: (view: ViewQuery) => void
  readonly onClose: () => void
}) {
  const { title, sections } = leadsInWords(props.leads)
  return (
    <Drawer title={title} onClose={props.onClose}>
      <div className="drawer-body all-leads" tabIndex={0} role="region" aria-label={title}>
        {sections.map(({ heading, leads, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {leads.length > 0 && (
              <ol>
                {leads.map((lead) => {
                  const [headline = '', ...parts] = leadParts(lead)
                  return (
                    <li
                      key={`${lead.section} ${lead.series} ${lead.kind} ${headline}`}
                      data-lead={lead.series}
                    >
                      <h4>{headline}</h4>
                      {parts.map((part) => (
                        <p key={part}>{part}</p>
                      ))}
                      <button
                        type="button"
                        className="button button-small"
                        aria-label={say('overview.open-lead', { headline: headlineInWords(lead) })}
                        onClick={() => {
                          props.onOpen(lead.query)
                        }}
                      >
                        {say('overview.open')}
                      </button>
                    </li>
                  )
                })}
              </ol>
            )}
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
    </Drawer>
  )
}
