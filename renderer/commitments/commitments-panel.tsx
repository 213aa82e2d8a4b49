import type { Article } from '../../data/model/article.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { ArticleHead } from './article-head.tsx'
import { CommitmentEntry } from './commitment-entry.tsx'

/** The commitments as a column beside the figures. */
export function CommitmentsPanel(props: {
  readonly articles: readonly Article[]
  readonly statements: readonly AssessedStatement[]
  readonly query: ViewQuery
  readonly onStatement: (id: string) => void
  readonly onLens: (lens: ViewQuery) => void
}) {
  const shown = JSON.stringify(props.query)
  if (props.articles.length === 0) return <p className="hint">{say('screen.no-article')}</p>
  return props.articles.map((article) => (
    <section key={article.id} className="commitments" data-article={article.id}>
      <ArticleHead article={article} level={3} />
      {article.commitments.map((commitment) => (
        <CommitmentEntry
          key={commitment.id}
          commitment={commitment}
          statements={props.statements.filter(({ commitmentIds }) => commitmentIds.includes(commitment.id))}
          isShown={commitment.lens !== null && JSON.stringify(commitment.lens) === shown}
          onStatement={props.onStatement}
          onLens={props.onLens}
        />
      ))}
    </section>
  ))
}
