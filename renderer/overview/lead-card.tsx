import type { Lead } from '../../data/model/lead.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { englishFigure } from '../../data/model/words/english-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { headlineInWords } from '../../data/model/words/tell-leads.ts'
import { MiniFigure } from './mini-figure.tsx'

/** One lead of the first screen: its sentence, its figure in small, and the way to the figure itself. */
export function LeadCard(props: {
  readonly lead: Lead
  readonly answer: ViewAnswer | undefined
  readonly onOpen: (view: ViewQuery) => void
}) {
  const { lead, answer } = props
  const headline = headlineInWords(lead)
  return (
    <li className="lead-card" data-lead={lead.series}>
      <h3>{headline}</h3>
      <div className="lead-mini">
        {answer !== undefined && <MiniFigure spec={englishFigure(answer.figure)} />}
      </div>
      <button
        type="button"
        className="button button-small"
        aria-label={say('overview.open-lead', { headline })}
        onClick={() => {
          props.onOpen(lead.query)
        }}
      >
        {say('overview.open')}
      </button>
    </li>
  )
}
