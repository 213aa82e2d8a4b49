import type { ArticleFacts } from '../../../data/model/own-claims.ts'
import { say } from '../../../data/model/words/say.ts'
import { OwnForm } from './field.tsx'
import { useArticleFacts } from './use-article-facts.tsx'

/** What is known of an article that is there already; its text stays as it is. */
export function ArticleForm(props: {
  readonly start: ArticleFacts
  readonly onKeep: (facts: ArticleFacts) => Promise<boolean>
  readonly onDone: () => void
}) {
  const { facts, problems, fields } = useArticleFacts(props.start)
  const onKeep = async (): Promise<void> => {
    const isKept = await props.onKeep(facts)
    if (isKept) props.onDone()
  }
  return (
    <OwnForm
      title={say('own.change-article')}
      problems={problems}
      mayKeep={problems.length === 0}
      onKeep={() => void onKeep()}
      onCancel={props.onDone}
      saveLabel={say('form.save')}
      cancelLabel={say('form.cancel')}
      problemsLabel={say('form.problems')}
    >
      <div className="form-grid">{fields}</div>
    </OwnForm>
  )
}
