import { useEffect, useMemo, useState } from 'react'
import { overviewQuery, overviewQuestions } from '../../data/model/overview-questions.ts'
import type { Theme } from '../../data/model/palette.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { englishFigure } from '../../data/model/words/english-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { headlineOfCompany } from '../../data/model/words/tell-leads.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { PlainSelect } from '../components/plain-select.tsx'
import { AllLeads } from './all-leads.tsx'
import { CommitmentNumbers } from './commitment-numbers.tsx'
import { OverviewFigure } from './overview-figure.tsx'
import { StandingOut } from './standing-out.tsx'
import { useAnswers } from './use-answers.ts'
import { useLeads } from './use-leads.ts'

/** The first screen: what the figures of one company say, in a headline, a sentence, a figure and leads; each opens the view it comes from. */
export function OverviewScreen(props: {
  readonly dataset: DatasetInfo
  /** What is chosen in Explore: the screen is of its company. */
  readonly query: ViewQuery
  /** Its answer: where it is the company's plain view, the first figure needs no other. */
  readonly answer: ViewAnswer | null
  /** Grows with the edits of the dataset. */
  readonly revision: number
  readonly theme: Theme
  readonly onOpen: (view: ViewQuery) => void
  readonly onImport: () => void
  readonly onShortcuts: () => void
}) {
  const { dataset, query, theme, onOpen } = props
  const { catalogue, articles } = dataset
  const [company, setCompany] = useState(query.company)
  const [isListOpen, setListOpen] = useState(false)
  const plain = useMemo(() => overviewQuery(catalogue, company), [catalogue, company])
  const revision = `${dataset.fingerprint} ${String(props.revision)}`
  const isAtHand = props.answer !== null && JSON.stringify(props.answer.query) === JSON.stringify(plain)
  const asked = useAnswers(
    useMemo(() => (isAtHand ? [] : [plain]), [isAtHand, plain]),
    revision,
  )
  const answer = isAtHand ? props.answer : (asked.get(JSON.stringify(plain)) ?? null)

  // The data process answers in turn: the figure first, then the commitments' numbers, then what stands out.
  const lenses = useMemo(
    () =>
      articles.flatMap(({ commitments }) => commitments.flatMap(({ lens }) => (lens === null ? [] : [lens]))),
    [articles],
  )
  const isStanding = useStanding(answer !== null)
  const numbers = useAnswers(lenses, isStanding ? revision : null)
  const { leads, problem } = useLeads(company, isStanding ? revision : null)
  const first = useMemo(() => leads?.leads.slice(0, leads.onFirstScreen) ?? [], [leads])
  const minis = useAnswers(
    useMemo(() => first.map((lead) => lead.query), [first]),
    revision,
  )

  const spec = answer === null ? null : englishFigure(answer.figure)
  const headline = leads?.headline ?? null
  const newest = leads?.asOf ?? plain.periods.to
  const territories = answer?.facets.territories.length ?? 0
  const questions = useMemo(
    () => overviewQuestions(catalogue, company, newest, territories),
    [catalogue, company, newest, territories],
  )
  const title =
    headline === null
      ? (spec?.title ?? '')
      : headlineOfCompany(headline, subjectOf(leads?.companyName ?? '', answer))
  return (
    <div className="overview" data-has-stated={articles.length > 0}>
      <main id="main" className="overview-main" tabIndex={-1}>
        <header className="overview-lede" aria-busy={leads === null && problem === null}>
          <h2>
            {headline === null ? (
              title
            ) : (
              <button
                type="button"
                className="headline"
                onClick={() => {
                  onOpen(headline.query)
                }}
              >
                {title}
              </button>
            )}
          </h2>
          <p>
            {headline === null ? (spec?.subtitle ?? '') : [headline.support, ...headline.caveats].join(' ')}
          </p>
        </header>
        {answer !== null && spec !== null && (
          <OverviewFigure
            answer={answer}
            spec={spec}
            catalogue={catalogue}
            theme={theme}
            onOpen={onOpen}
            onShortcuts={props.onShortcuts}
            onImport={props.onImport}
          >
            {catalogue.companies.length > 1 && (
              <PlainSelect
                label={say('overview.company')}
                value={company}
                options={catalogue.companies.map(({ id, name }) => ({ id, label: name }))}
                onChange={setCompany}
              />
            )}
          </OverviewFigure>
        )}
        <StandingOut
          leads={leads}
          first={first}
          minis={minis}
          problem={problem}
          onOpen={onOpen}
          onAll={() => {
            setListOpen(true)
          }}
        />
        {questions.length > 0 && (
          <section className="overview-questions" aria-labelledby="overview-questions">
            <h3 id="overview-questions">{say('overview.questions')}</h3>
            <ul>
              {questions.map(({ id, view }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="button"
                    data-question={id}
                    onClick={() => {
                      onOpen(view)
                    }}
                  >
                    <span>{say(`overview.ask-${id}`)}</span>
                    <span aria-hidden="true">→</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="overview-foot hint" title={spec?.source}>
          {say('overview.by-rule')} {spec?.source}
        </p>
      </main>
      {articles.length > 0 && (
        <aside className="overview-stated" aria-label={say('screen.commitments')} tabIndex={0}>
          <CommitmentNumbers
            articles={articles}
            catalogue={catalogue}
            query={plain}
            answers={numbers}
            onOpen={onOpen}
          />
        </aside>
      )}
      {isListOpen && leads !== null && (
        <AllLeads
          leads={leads}
          onOpen={onOpen}
          onClose={() => {
            setListOpen(false)
          }}
        />
      )}
    </div>
  )
}

/** How long the figure stands before more is asked: who goes on at once must not wait for it. */
const STANDS_MS = 300

function useStanding(isShown: boolean): boolean {
  const [isStanding, setStanding] = useState(false)
  useEffect(() => {
    if (!isShown) return
    const stands = setTimeout(() => {
      setStanding(true)
    }, STANDS_MS)
    return () => {
      clearTimeout(stands)
    }
  }, [isShown])
  return isShown && isStanding
}

/** Whom the headline is about: the company for all of its territories, or for the only one that is held. */
function subjectOf(company: string, answer: ViewAnswer | null): string {
  const [only, ...others] = answer?.facets.territories ?? []
  return only === undefined || others.length > 0
    ? company
    : say('overview.company-in', { company, territory: only.name })
}
