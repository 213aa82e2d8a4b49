import { useState } from 'react'
import type { Publication } from '../../data/model/publication.ts'
import type { WordedNote } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { TextField } from '../components/text-field.tsx'
import { withOwnNotes, withRewording, type ChangePublication } from './change-publication.ts'

const LONGEST_NOTE = 1000
const MOST_OWN_NOTES = 20

/** What a reader must be told, generated: it can be said otherwise and can’t be left out. And notes of one’s own. */
export function NotesSettings(props: {
  readonly texts: Publication['texts']
  readonly generated: readonly WordedNote[]
  readonly onChange: ChangePublication
}) {
  const { texts, onChange } = props
  const [rewording, setRewording] = useState<string | null>(null)
  const reworded = new Map(texts.rewordings.map(({ of, as }) => [of, as]))
  const rewordedCount = props.generated.filter(({ key }) => reworded.has(key)).length
  return (
    <details>
      <summary>
        {[
          say('publishing.notes', { count: props.generated.length + texts.ownNotes.length }),
          ...(rewordedCount > 0 ? [say('publishing.notes-reworded', { count: rewordedCount })] : []),
        ].join(', ')}
      </summary>
      <ol className="publish-notes">
        {props.generated.map((note, index) => {
          const number = index + 1
          const { key, text } = note
          return rewording === key ? (
            <li key={key}>
              <NoteEditor
                note={note}
                words={reworded.get(key) ?? text}
                number={number}
                onChange={onChange}
                onDone={() => {
                  setRewording(null)
                }}
              />
            </li>
          ) : (
            <li key={key}>
              <p data-reworded={reworded.has(key)}>{reworded.get(key) ?? text}</p>
              <button
                type="button"
                className="button button-quiet"
                aria-label={say('publishing.reword-of', { number })}
                onClick={() => {
                  setRewording(key)
                }}
              >
                {say('publishing.reword')}
              </button>
            </li>
          )
        })}
        {texts.ownNotes.map((note, index) => (
          // Own notes have no name but their place.
          <li key={`own-${index}`}>
            <TextField
              label={say('publishing.own-note', { number: index + 1 })}
              value={note}
              maxLength={LONGEST_NOTE}
              rows={2}
              action={
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={say('publishing.remove-own-note', { number: index + 1 })}
                  onClick={() => {
                    onChange((before) =>
                      withOwnNotes(
                        before,
                        before.texts.ownNotes.filter((_, place) => place !== index),
                      ),
                    )
                  }}
                >
                  {say('publishing.remove')}
                </button>
              }
              onChange={(words) => {
                onChange(
                  (before) => withOwnNotes(before, before.texts.ownNotes.with(index, words)),
                  `own-note-${index}`,
                )
              }}
            />
          </li>
        ))}
      </ol>
      {texts.ownNotes.length < MOST_OWN_NOTES && (
        <button
          type="button"
          className="button field-button"
          onClick={() => {
            onChange((before) => withOwnNotes(before, [...before.texts.ownNotes, '']))
          }}
        >
          {say('publishing.add-own-note')}
        </button>
      )}
    </details>
  )
}

function NoteEditor(props: {
  readonly note: WordedNote
  readonly words: string
  readonly number: number
  readonly onChange: ChangePublication
  readonly onDone: () => void
}) {
  // An emptied field stays empty while it is typed in, and the generated words are printed meanwhile.
  const [draft, setDraft] = useState(props.words)
  return (
    <TextField
      label={say('publishing.note', { number: props.number })}
      value={draft}
      maxLength={LONGEST_NOTE}
      rows={4}
      hint={say(draft.trim() === '' ? 'publishing.note-emptied' : 'publishing.note-hint')}
      action={
        <>
          {draft !== props.note.text && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                setDraft(props.note.text)
                props.onChange((before) => withRewording(before, props.note, props.note.text))
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
      onChange={(words) => {
        setDraft(words)
        props.onChange((before) => withRewording(before, props.note, words), `note-${props.number}`)
      }}
    />
  )
}
