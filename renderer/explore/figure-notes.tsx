import type { Catalogue } from '../../data/model/catalogue.ts'
import { companiesInView } from '../../data/model/companies-in-view.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { BreakMark, WordedFigure } from '../figures/spec-types.ts'
import { CoverageList } from './coverage-list.tsx'
import { EventList } from './event-list.tsx'
import { HeldTo } from './held-to.tsx'

/** What a reader must know beside the figure: coverage, breaks with their reasons, notes, source. */
export function FigureNotes(props: {
  readonly spec: WordedFigure
  readonly query: ViewQuery
  readonly catalogue: Catalogue
}) {
  const { spec } = props
  const { coverage } = spec
  // A break stands in the list of breaks, with its reason: no note says it again.
  const notes = spec.notes.filter(
    ({ key, text }) => text !== '' && !spec.breaks.some(({ id }) => key === `break.${id}`),
  )
  return (
    <div className="figure-notes" data-notes={spec.kind}>
      <p>
        <b>{say('screen.coverage')}</b> {coverage.sentence}
      </p>
      {coverage.notListed.length > 0 && (
        <details>
          <summary>{say('screen.not-listed', { count: coverage.notListed.length })}</summary>
          <p>{coverage.notListed.join(', ')}</p>
        </details>
      )}
      <CoverageList query={props.query} />
      {spec.breaks.length > 0 && (
        <dl className="breaks">
          {spec.breaks.map((each) => (
            <div key={each.id}>
              <dt>{spec.panels.length === 0 ? each.label : labelWithPeriod(each)}</dt>
              <dd>{each.reason}</dd>
            </div>
          ))}
        </dl>
      )}
      <EventList events={spec.events} />
      {notes.length > 0 && (
        <ul className="notes" aria-label={say('screen.notes')}>
          {notes.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      <HeldTo catalogue={props.catalogue} companies={companiesInView(props.catalogue, props.query)} />
      <p className="figure-source">{spec.source}</p>
    </div>
  )
}

/** Over the panels stand the periods alone. */
function labelWithPeriod({ label, from }: BreakMark): string {
  return say('figure.note.break-from', { label, period: from })
}
