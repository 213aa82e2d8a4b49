import { useState } from 'react'
import type { ArticleFacts } from '../../../data/model/own-claims.ts'
import { say } from '../../../data/model/words/say.ts'
import { TextField } from './field.tsx'
import { dateProblem, textOrNull } from './form-text.ts'

const FIELDS = ['title', 'author', 'publisher', 'publishedOn', 'address'] as const

const LABELS = {
  title: 'form.title',
  author: 'form.author',
  publisher: 'form.article-publisher',
  publishedOn: 'form.published-on',
  address: 'form.address',
} as const

/** The fields of what is known of an article; only its title must be there. */
export function useArticleFacts(start: ArticleFacts | null) {
  const [texts, setTexts] = useState(() => ({
    title: start?.title ?? '',
    author: start?.author ?? '',
    publisher: start?.publisher ?? '',
    publishedOn: start?.publishedOn ?? '',
    address: start?.address ?? '',
  }))
  const facts: ArticleFacts = {
    title: texts.title.trim(),
    author: textOrNull(texts.author),
    publisher: textOrNull(texts.publisher),
    publishedOn: textOrNull(texts.publishedOn),
    address: textOrNull(texts.address),
  }
  const problems = [
    ...(facts.title === '' ? [say('form.needed', { field: say('form.title') })] : []),
    ...dateProblem(texts.publishedOn),
  ]
  const fields = FIELDS.map((field) => (
    <TextField
      key={field}
      label={say(LABELS[field])}
      value={texts[field]}
      onChange={(text) => {
        setTexts({ ...texts, [field]: text })
      }}
    />
  ))
  return { facts, problems, fields }
}
