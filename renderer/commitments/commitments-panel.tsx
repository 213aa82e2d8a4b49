import { memo, useMemo } from 'react'
import type { Article } from '../../data/model/article.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { companiesInView } from '../../data/model/companies-in-view.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { companyName, listInText } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { ArticleHead } from './article-head.tsx'
import { CommitmentEntry } from './commitment-entry.tsx'

/** An entry is drawn anew only where something of its own changed: the column stands beside figures that change all the time. */
const Entry = memo(CommitmentEntry)

/** The commitments as a column beside the figures. */
export function CommitmentsPanel(props: {
  readonly articles: readonly Article[]
  readonly catalogue: Catalogue
  readonly statements: readonly AssessedStatement[]
  readonly query: ViewQuery
  readonly onStatement: (id: string) => void
  readonly onLens: (lens: ViewQuery) => void
}) {
  const { articles, statements } = props
  const bearing = useMemo(() => bearingOn(articles, statements), [articles, statements])
  const shown = JSON.stringify(props.query)
  if (articles.length === 0) return <p className="hint">{say('screen.no-article')}</p>
  return articles.map((article) => (
    <section key={article.id} className="commitments" data-article={article.id}>
      <ArticleHead article={article} level={3} />
      <OfOtherCompanies article={article} catalogue={props.catalogue} query={props.query} />
      {article.commitments.map((commitment) => (
        <Entry
          key={commitment.id}
          commitment={commitment}
          statements={bearing.get(commitment.id) ?? NONE}
          isShown={commitment.lens !== null && JSON.stringify(commitment.lens) === shown}
          onStatement={props.onStatement}
          onLens={props.onLens}
        />
      ))}
    </section>
  ))
}

/** Where other companies' figures are shown: that the quoted commitments aren't theirs. */
export function OfOtherCompanies(props: {
  readonly article: Article
  readonly catalogue: Catalogue
  readonly query: ViewQuery
}) {
  const { article, catalogue, query } = props
  const owners = [
    ...new Set(article.commitments.flatMap(({ lens }) => (lens === null ? [] : [lens.company]))),
  ]
  const others = companiesInView(catalogue, query).filter((id) => !owners.includes(id))
  if (owners.length === 0 || others.length === 0) return null
  const named = (ids: readonly string[]): string => listInText(ids.map((id) => companyName(catalogue, id)))
  return (
    <p className="hint" role="note" data-other-companies>
      {owners.includes(query.company)
        ? say('screen.commitments-beside', { owners: named(owners), others: named(others) })
        : say('screen.commitments-of', { owners: named(owners), shown: named(others) })}
    </p>
  )
}

const NONE: readonly AssessedStatement[] = []

/** The statements that bear on each commitment, by its id. */
function bearingOn(
  articles: readonly Article[],
  statements: readonly AssessedStatement[],
): ReadonlyMap<string, readonly AssessedStatement[]> {
  const commitments = articles.flatMap((article) => article.commitments)
  return new Map(
    commitments.map(({ id }) => [id, statements.filter(({ commitmentIds }) => commitmentIds.includes(id))]),
  )
}
