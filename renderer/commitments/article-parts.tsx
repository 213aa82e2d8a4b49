import type { Article } from '../../data/model/article.ts'
import type { Catalogue, DatedEvent } from '../../data/model/catalogue.ts'
import { say } from '../../data/model/words/say.ts'

/** The article paragraph by paragraph, in our words. */
export function ArticleOutline(props: { readonly article: Article }) {
  return (
    <section className="outline" aria-labelledby={`${props.article.id}-outline`}>
      <h3 id={`${props.article.id}-outline`}>{say('screen.article-outline')}</h3>
      <p className="hint">{say('screen.article-own-words')}</p>
      <ol>
        {props.article.outline.map(({ paragraph, summary }) => (
          <li key={paragraph} value={paragraph}>
            {summary}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The opposed positions side by side, in the article's order; neither has a colour or a mark. */
export function ArticlePositions(props: { readonly article: Article }) {
  const { article } = props
  if (article.positions.length === 0) return null
  return (
    <section className="positions" aria-labelledby={`${article.id}-positions`}>
      <h3 id={`${article.id}-positions`}>{say('screen.positions')}</h3>
      <p className="hint">{say('screen.positions-lead')}</p>
      <dl>
        {article.positions.map((each) => (
          <div key={each.id} data-position={each.id}>
            <dt>
              {each.holder} <small>{say('screen.paragraph', { number: each.paragraph })}</small>
            </dt>
            <dd>{each.position}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Dated facts beside the article's commitments, oldest first, each with its source. */
export function ArticleTimeline(props: { readonly article: Article; readonly catalogue: Catalogue }) {
  const { article, catalogue } = props
  const wanted = new Set(article.commitments.flatMap(({ eventIds }) => eventIds))
  const events = catalogue.events
    .filter(({ id }) => wanted.has(id))
    .sort((one, other) => (one.date < other.date ? -1 : 1))
  if (events.length === 0) return null
  return (
    <section className="timeline" aria-labelledby={`${article.id}-timeline`}>
      <h3 id={`${article.id}-timeline`}>{say('screen.timeline')}</h3>
      <p className="hint">{say('screen.timeline-lead')}</p>
      <ol>
        {events.map((event) => (
          <TimelineEntry key={event.id} event={event} catalogue={catalogue} />
        ))}
      </ol>
    </section>
  )
}

function TimelineEntry(props: { readonly event: DatedEvent; readonly catalogue: Catalogue }) {
  const { event } = props
  const document = props.catalogue.documents.find(({ id }) => id === event.documentId)
  return (
    <li data-event={event.id}>
      <time dateTime={event.date}>{event.date}</time>
      <div>
        <b>{event.label}</b>
        <p>{event.description}</p>
        {document !== undefined && (
          <p className="hint">
            {say('screen.source')}: {document.publisher}, {document.title}
            {document.address !== null && <span className="address"> {document.address}</span>}
          </p>
        )}
      </div>
    </li>
  )
}
