import type { Article } from '../../data/model/article.ts'
import { say } from '../../data/model/words/say.ts'

/** The article's title, author, and what is not known of it. */
export function ArticleHead(props: { readonly article: Article; readonly level: 2 | 3 }) {
  const { article } = props
  const Heading = props.level === 2 ? 'h2' : 'h3'
  const published = [article.publisher, article.publishedOn].filter((each) => each !== null)
  return (
    <header className="article-head">
      <Heading className="article-title">{article.title}</Heading>
      <p>
        {article.author !== null && say('screen.article-by', { author: article.author })}
        <span className="hint">
          {published.length === 0 ? say('screen.article-unknown') : published.join(', ')}
        </span>
      </p>
    </header>
  )
}
