import { useState } from 'react'
import { formatCount } from '../../../data/model/format.ts'
import type { ArticleFacts } from '../../../data/model/own-claims.ts'
import { say } from '../../../data/model/words/say.ts'
import { OwnForm, TextField } from './field.tsx'
import { useArticleFacts } from './use-article-facts.tsx'

/** What fits into one request of the page; a longer text comes as a file. */
const LONGEST_PASTE = 400_000

/** An article by its text. It is kept as text: nothing in it is run or fetched. */
export function PasteForm(props: {
  readonly onKeep: (facts: ArticleFacts, text: string) => Promise<boolean>
  readonly onDone: () => void
}) {
  const [text, setText] = useState('')
  const article = useArticleFacts(null)
  const missing = [
    ...(text.trim() === '' ? [say('form.needed', { field: say('form.text') })] : []),
    ...(text.length > LONGEST_PASTE
      ? [
          say('own.too-long-to-paste', {
            size: say('own.characters', { count: formatCount(text.length) }),
            limit: say('own.characters', { count: formatCount(LONGEST_PASTE) }),
          }),
        ]
      : []),
    ...article.problems,
  ]
  const onKeep = async (): Promise<void> => {
    const isKept = await props.onKeep(article.facts, text)
    if (isKept) props.onDone()
  }
  return (
    <OwnForm
      title={say('own.paste')}
      problems={missing}
      mayKeep={missing.length === 0}
      onKeep={() => void onKeep()}
      onCancel={props.onDone}
      saveLabel={say('form.save')}
      cancelLabel={say('form.cancel')}
      problemsLabel={say('form.problems')}
    >
      <div className="form-grid">
        <TextField label={say('form.text')} value={text} onChange={setText} isLong />
        {article.fields}
      </div>
    </OwnForm>
  )
}
