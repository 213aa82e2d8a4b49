import { say } from '../../data/model/words/say.ts'
import type { EventMark } from '../figures/spec-types.ts'

/** The numbered dates on the axis, in words. */
export function EventList(props: { readonly events: readonly EventMark[] }) {
  if (props.events.length === 0) return null
  return (
    <section className="event-list">
      <h3>{say('explore.events-title')}</h3>
      <ol>
        {props.events.map(({ id, date, label, description }) => (
          <li key={id}>
            <b>{say('explore.event', { date, label })}</b> {description}
          </li>
        ))}
      </ol>
    </section>
  )
}
