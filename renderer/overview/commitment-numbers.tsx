import type { Article, Commitment } from '../../data/model/article.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { englishFigure } from '../../data/model/words/english-figure.ts'
import { settleView } from '../../data/model/settle-view.ts'
import { listInText, territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import type { WordedFigure } from '../../data/model/worded-figure.ts'
import { OfOtherCompanies } from '../commitments/commitments-panel.tsx'
import { newestNumbers } from './newest-numbers.ts'
import { Sparkline } from './sparkline.tsx'

/** Numbers beside one commitment at most. */
const NUMBERS = 3

/** The quoted commitments: first those on which a published figure bears, each with its newest numbers; none is judged. */
export function CommitmentNumbers(props: {
  readonly articles: readonly Article[]
  readonly catalogue: Catalogue
  /** The view of the company that the screen is of. */
  readonly query: ViewQuery
  readonly answers: ReadonlyMap<string, ViewAnswer>
  readonly onOpen: (view: ViewQuery) => void
}) {
  return props.articles.map((article) => {
    const bearing = article.commitments.filter(({ lens }) => lens !== null)
    const others = article.commitments.filter(({ lens }) => lens === null)
    const speakers = [...new Set(article.commitments.map(({ speaker }) => speaker))]
    const { title, author } = article
    return (
      <section key={article.id} className="stated" data-article={article.id}>
        <h2>{say('overview.stated', { speaker: speakers.join(', ') })}</h2>
        <p className="hint">
          {author === null
            ? say('overview.stated-in', { title })
            : say('overview.stated-by', { title, author })}
        </p>
        <OfOtherCompanies article={article} catalogue={props.catalogue} query={props.query} />
        {bearing.length > 0 && <h3>{say('overview.bearing', { count: bearing.length })}</h3>}
        {bearing.map((commitment) => (
          <Bearing
            key={commitment.id}
            catalogue={props.catalogue}
            commitment={commitment}
            answers={props.answers}
            onOpen={props.onOpen}
          />
        ))}
        {others.length > 0 && <h3>{say('overview.not-bearing', { count: others.length })}</h3>}
        {others.map(({ id, quotation, cannotSay, isQuoted }) => (
          <p key={id} className="stated-other" data-commitment={id}>
            <q className="stated-words">{isQuoted ? `“${quotation}”` : quotation}</q>{' '}
            <span className="hint">{cannotSay}</span>
          </p>
        ))}
      </section>
    )
  })
}

function Bearing(props: {
  readonly commitment: Commitment
  readonly catalogue: Catalogue
  readonly answers: ReadonlyMap<string, ViewAnswer>
  readonly onOpen: (view: ViewQuery) => void
}) {
  const { lens, quotation, isQuoted, cannotSay, id } = props.commitment
  if (lens === null) return null
  const isHeld = isAnswered(lens, props.catalogue)
  const answer = isHeld ? props.answers.get(JSON.stringify(lens)) : undefined
  const spec = answer === undefined ? null : englishFigure(answer.figure)
  const newest = spec === null ? null : newestNumbers(spec)
  const first = newest?.numbers[0]
  return (
    <article className="stated-one" data-commitment={id}>
      <div className="stated-head">
        <b className="stated-number">{first?.text}</b>
        {spec !== null && first !== undefined && (
          <Sparkline cells={first.cells} breaks={spec.breaks.map(({ afterIndex }) => afterIndex)} />
        )}
        <button
          type="button"
          className="button button-small"
          disabled={!isHeld}
          aria-label={say('overview.show-figures-of', { quotation })}
          onClick={() => {
            props.onOpen(lens)
          }}
        >
          {say('overview.show')}
        </button>
      </div>
      <p className="stated-what">
        {isHeld && spec === null
          ? ''
          : first === undefined || spec === null || newest === null
            ? say('overview.no-figure')
            : whatIsCounted(spec, newest, lens, props.catalogue)}
      </p>
      <blockquote className="stated-words">{isQuoted ? `“${quotation}”` : quotation}</blockquote>
      <p className="hint">{cannotSay}</p>
    </article>
  )
}

/** The dataset answers what the lens asks, of its own periods, and not something else in its place. */
function isAnswered(lens: ViewQuery, catalogue: Catalogue): boolean {
  const { query } = settleView(lens, catalogue)
  const asked = ({
    company,
    service,
    requestKinds,
    outcomes,
    territories,
    measure,
    mode,
  }: ViewQuery): string =>
    JSON.stringify([company, service, requestKinds, outcomes, territories, measure, mode])
  return asked(query) === asked(lens)
}

/** Which series the large number is of, the others' numbers, the unit, place and period. */
function whatIsCounted(
  { unit }: WordedFigure,
  { period, numbers }: ReturnType<typeof newestNumbers>,
  { territories }: ViewQuery,
  catalogue: Catalogue,
): string {
  const [first, ...others] = numbers.slice(0, NUMBERS)
  const labels = [
    first?.label ?? '',
    ...others.map(({ label, text }) => say('overview.number', { number: text, label })),
  ].join('; ')
  const told = { labels, unit, period: period ?? '' }
  if (territories.length === 0) return say('overview.number-of', told)
  const place = listInText(territories.map((code) => territoryName(catalogue, code)))
  return say('overview.number-in', { ...told, place })
}
