import { useState } from 'react'
import type { Publication } from '../../data/model/publication.ts'
import type { WordedNote } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { TextField } from '../components/text-field.tsx'
import { withRewording, type ChangePublication } from './change-publication.ts'

/** How the items of a list are called. */
export interface ItemWords {
  /** The field in which one is said otherwise. */
  readonly field: (number: number) => string
  readonly reword: (number: number) => string
  readonly hint: string
  readonly emptied: string
}

/** Items of a list: generated words, each of which can be said otherwise and none left out. */
export function GeneratedWords(props: {
  readonly texts: Publication['texts']
  readonly generated: readonly WordedNote[]
  readonly longest: number
  readonly words: ItemWords
  readonly onChange: ChangePublication
}) {
  const [rewording, setRewording] = useState<string | null>(null)
  const reworded = new Map(props.texts.rewordings.map(({ of, as }) => [of, as]))
  return props.generated.map((item, index) => {
    const { key, text } = item
    const words = reworded.get(key) ?? text
    return rewording === key ? (
      <li key={key}>
        <WordsEditor
          {...props}
          item={item}
          own={words}
          number={index + 1}
          onDone={() => {
            setRewording(null)
          }}
        />
      </li>
    ) : (
      <li key={key}>
        <p data-reworded={reworded.has(key)}>{words}</p>
        <button
          type="button"
          className="button button-quiet"
          aria-label={props.words.reword(index + 1)}
          onClick={() => {
            setRewording(key)
          }}
        >
          {say('publishing.reword')}
        </button>
      </li>
    )
  })
}

function WordsEditor(props: {
  readonly item: WordedNote
  readonly own: string
  readonly number: number
  readonly longest: number
  readonly words: ItemWords
  readonly onChange: ChangePublication
  readonly onDone: () => void
}) {
  const { item, words } = props
  // An emptied field stays empty while it is typed in, and the generated words are printed meanwhile.
  const [draft, setDraft] = useState(props.own)
  return (
    <TextField
      label={words.field(props.number)}
      value={draft}
      maxLength={props.longest}
      rows={props.longest > 200 ? 4 : 1}
      hint={draft.trim() === '' ? words.emptied : words.hint}
      action={
        <>
          {draft !== item.text && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                setDraft(item.text)
                props.onChange((before) => withRewording(before, item, item.text))
              }}
            >
              {say('publishing.generated-again')}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={props.onDone}>
            {say('publishing.done')}
          </button>
        </>
      }
      onChange={(own) => {
        setDraft(own)
        props.onChange((before) => withRewording(before, item, own), `reword-${item.key}`)
      }}
    />
  )
}
