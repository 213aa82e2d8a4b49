import { useState } from 'react'
import { formatCount } from '../../../data/model/format.ts'
import type { ArticleFacts } from '../../../data/model/own-claims.ts'
import { say } from '../../../data/model/words/say.ts'
import { OwnForm, TextField } from './field.tsx'
import { dateProblem, textOrNull } from './form-text.ts'

/** What fits into one request of the page; a longer text comes as a file. */
const LONGEST_PASTE = 400_000

/** An article by its text. It is kept as text: nothing in it is run or fetched. */
export function PasteForm(props: {
  readonly onKeep: (facts: ArticleFacts, text: string) => Promise<boolean>
  readonly onDone: () => void
}) {
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [author, setAuthor] = useState('')
  const [publisher, setPublisher] = useState('')
  const [publishedOn, setPublishedOn] = useState('')
  const [address, setAddress] = useState('')
  const missing = [
    ...(title.trim() === '' ? [say('form.needed', { field: say('form.title') })] : []),
    ...(text.trim() === '' ? [say('form.needed', { field: say('form.text') })] : []),
    ...(text.length > LONGEST_PASTE
      ? [
          say('own.too-long-to-paste', {
            size: say('own.characters', { count: formatCount(text.length) }),
            limit: say('own.characters', { count: formatCount(LONGEST_PASTE) }),
          }),
        ]
      : []),
    ...dateProblem(publishedOn),
  ]
  const onKeep = async (): Promise<void> => {
    const facts = {
      title: title.trim(),
      author: textOrNull(author),
      publisher: textOrNull(publisher),
      publishedOn: textOrNull(publishedOn),
      address: textOrNull(address),
    }
    const isKept = await props.onKeep(facts, text)
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
        <TextField label={say('form.title')} value={title} onChange={setTitle} />
        <TextField label={say('form.author')} value={author} onChange={setAuthor} />
        <TextField label={say('form.publisher')} value={publisher} onChange={setPublisher} />
        <TextField label={say('form.published-on')} value={publishedOn} onChange={setPublishedOn} />
        <TextField label={say('form.address')} value={address} onChange={setAddress} />
      </div>
    </OwnForm>
  )
}
