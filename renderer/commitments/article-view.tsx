import type { AssessedStatement } from '../../data/model/verdict.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleOutline, ArticlePositions, ArticleTimeline } from './article-parts.tsx'
import { CommitmentEntry } from './commitment-entry.tsx'

/** Each article whole: outline, commitments, positions, and what became of the dispute. */
export function ArticleView(props: {
  readonly dataset: DatasetInfo
  readonly statements: readonly AssessedStatement[]
  readonly query: ViewQuery
  readonly onStatement: (id: string) => void
  readonly onLens: (lens: ViewQuery) => void
}) {
  const { dataset } = props
  const shown = JSON.stringify(props.query)
  return (
    <>
      <p className="lead">{say('screen.commitments-lead')}</p>
      {dataset.articles.length === 0 && <p className="hint">{say('screen.no-article')}</p>}
      {dataset.articles.map((article) => (
        <section key={article.id} data-article={article.id}>
          <ArticleHead article={article} level={2} />
          <div className="article-grid">
            <div className="commitments">
              {article.commitments.map((commitment) => (
                <CommitmentEntry
                  key={commitment.id}
                  commitment={commitment}
                  statements={props.statements.filter(({ commitmentIds }) =>
                    commitmentIds.includes(commitment.id),
                  )}
                  isShown={commitment.lens !== null && JSON.stringify(commitment.lens) === shown}
                  onStatement={props.onStatement}
                  onLens={props.onLens}
                />
              ))}
            </div>
            <div className="article-parts">
              <ArticleOutline article={article} />
              <ArticlePositions article={article} />
              <ArticleTimeline article={article} catalogue={dataset.catalogue} />
            </div>
          </div>
        </section>
      ))}
    </>
  )
}
