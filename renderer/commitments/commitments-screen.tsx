import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../electron/contract/channels.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleOutline, ArticlePositions, ArticleTimeline } from './article-parts.tsx'
import { CommitmentEntry } from './commitment-entry.tsx'

/** Each article whole: outline, commitments, positions, and what became of the dispute. */
export function CommitmentsScreen(props: {
  readonly dataset: DatasetInfo
  readonly query: ViewQuery
  /** Puts the lens on Explore and goes there. */
  readonly onLens: (lens: ViewQuery) => void
}) {
  const { dataset } = props
  const shown = JSON.stringify(props.query)
  return (
    <main id="main" className="commitments-screen" tabIndex={-1}>
      <h1>{say('screen.commitments')}</h1>
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
                  isShown={commitment.lens !== null && JSON.stringify(commitment.lens) === shown}
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
    </main>
  )
}
