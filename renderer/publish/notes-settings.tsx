import type { Publication } from '../../data/model/publication.ts'
import type { WordedNote } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import { TextField } from '../components/text-field.tsx'
import { withOwnNotes, type ChangePublication } from './change-publication.ts'
import { GeneratedWords, type ItemWords } from './generated-words.tsx'

const LONGEST_NOTE = 1000
const MOST_OWN_NOTES = 20
const NOTE_WORDS: ItemWords = {
  field: (number) => say('publishing.note', { number }),
  reword: (number) => say('publishing.reword-of', { number }),
  hint: say('publishing.note-hint'),
  emptied: say('publishing.note-emptied'),
}

/** What a reader must be told, generated: it can be said otherwise and can’t be left out. And notes of one’s own. */
export function NotesSettings(props: {
  readonly texts: Publication['texts']
  readonly generated: readonly WordedNote[]
  readonly onChange: ChangePublication
}) {
  const { texts, onChange } = props
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
        <GeneratedWords
          texts={texts}
          generated={props.generated}
          longest={LONGEST_NOTE}
          words={NOTE_WORDS}
          onChange={onChange}
        />
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
