import { assertionVerdicts } from '../../data/model/assertion-verdicts.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { ENGLISH } from '../../data/model/words/english.ts'
import { say } from '../../data/model/words/say.ts'
import { wordIn, wordStatement } from '../../data/model/words/word-verdict.ts'
import { SheetButtons } from '../components/sheet-buttons.tsx'
import { useSheetLocale } from '../state/sheet-locale-context.ts'
import { VerdictMark } from './verdict-mark.tsx'

/** A published sentence, what it says, what the figures give, and the way to them. */
export function StatementEntry(props: {
  readonly statement: AssessedStatement
  readonly catalogue: Catalogue
  readonly onLens: (lens: ViewQuery) => void
  readonly onRows: (statement: AssessedStatement) => void
}) {
  const { statement } = props
  const { verdict, inWords, lenses } = wordStatement(statement, ENGLISH)
  const breaks = verdict.breaks.flatMap(
    (id) => props.catalogue.methodBreaks.find((each) => each.id === id)?.label ?? [],
  )
  const eachVerdict = assertionVerdicts(statement.verdict).map((line) => wordIn(ENGLISH, line))
  const { locale } = useSheetLocale()
  const titleId = `statement-${statement.id}`
  return (
    <article className="statement" data-statement={statement.id} aria-labelledby={titleId} tabIndex={-1}>
      <div className="statement-said">
        <header>
          <VerdictMark word={verdict.word} />
          <p id={titleId} className="statement-words">
            {statement.isParaphrase ? statement.words : `“${statement.words}”`}
          </p>
          <p className="hint">
            {[statement.publisher, statement.publishedOn, say('claims.about', { period: statement.period })]
              .filter((part) => part !== null)
              .join(' · ')}
            {statement.isParaphrase && ` · ${say('claims.paraphrase')}`}
            {statement.address !== '' && (
              <>
                {' · '}
                <span className="address">{statement.address}</span>
              </>
            )}
          </p>
        </header>
        <p className="verdict-sentence">{verdict.sentence}</p>
        <p className="statement-actions">
          <button
            type="button"
            className="button"
            disabled={verdict.figureCount === 0}
            aria-label={say('claims.rows-of', { words: statement.words })}
            onClick={() => {
              props.onRows(statement)
            }}
          >
            {say('claims.rows')}
          </button>
          <LensButtons lenses={lenses} words={statement.words} onLens={props.onLens} />
          <SheetButtons
            subject={{ about: 'statement', statement: statement.id, locale }}
            name={statement.words}
          />
        </p>
      </div>
      <dl className="statement-parts">
        <dt>{say('claims.read-as')}</dt>
        <dd>
          {inWords.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </dd>
        {verdict.arithmetic.length > 0 && (
          <>
            <dt>{say('claims.arithmetic')}</dt>
            <dd className="arithmetic">
              {verdict.arithmetic.map((line, place) => (
                <p key={place}>{line}</p>
              ))}
            </dd>
          </>
        )}
        {eachVerdict.length > 0 && (
          <>
            <dt>{say('claims.each')}</dt>
            <dd>
              {eachVerdict.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </>
        )}
        {verdict.reasons.length > 0 && (
          <>
            <dt>{say('claims.mind')}</dt>
            <dd>
              {verdict.reasons.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </>
        )}
        <dt>{say('claims.rests-on')}</dt>
        <dd>
          {[say('claims.figures', { count: verdict.figureCount }), verdict.coverage, ...breaks]
            .filter((part) => part !== null)
            .join(' · ')}
        </dd>
      </dl>
    </article>
  )
}

/** The way to the figures: one for all assertions that the same view shows, else one each. */
function LensButtons(props: {
  readonly lenses: readonly (ViewQuery | null)[]
  readonly words: string
  readonly onLens: (lens: ViewQuery) => void
}) {
  const { words } = props
  const shown = props.lenses.map((lens, place) => ({ lens, place, text: JSON.stringify(lens) }))
  const distinct = shown.filter(
    ({ lens, place, text }) => lens !== null && shown.findIndex((other) => other.text === text) === place,
  )
  return distinct.map(({ lens, place }) => {
    const isOnly = distinct.length === 1
    return (
      <button
        key={place}
        type="button"
        className="button"
        aria-label={
          isOnly
            ? say('screen.show-figures-of', { quotation: words })
            : say('claims.show-part-of', { place: place + 1, words })
        }
        onClick={() => {
          if (lens !== null) props.onLens(lens)
        }}
      >
        {isOnly ? say('screen.show-figures') : say('claims.show-part', { place: place + 1 })}
      </button>
    )
  })
}
