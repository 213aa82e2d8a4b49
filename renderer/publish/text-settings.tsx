import type { Publication } from '../../data/model/publication.ts'
import type { GeneratedTexts } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { TextField } from '../components/text-field.tsx'
import { OWN_TEXTS, withText, type ChangePublication, type OwnText } from './change-publication.ts'
import { NotesSettings } from './notes-settings.tsx'
import { PhrasesSettings } from './phrases-settings.tsx'

const LONGEST_LINE = 1000
const ROWS: Readonly<Record<OwnText, number>> = { title: 2, subtitle: 3, source: 3, credit: 2 }

/** Every word of the figure: generated until the reader says it otherwise. */
export function TextSettings(props: {
  readonly publication: Publication
  readonly generated: GeneratedTexts
  readonly onChange: ChangePublication
}) {
  const { publication, generated, onChange } = props
  const field = (text: OwnText) => (
    <GeneratedText
      key={text}
      text={text}
      own={publication.texts[text]}
      generated={generated[text]}
      onChange={onChange}
    />
  )
  return (
    <section className="publish-group" aria-labelledby="publish-texts">
      <h3 id="publish-texts">{say('publishing.texts')}</h3>
      {OWN_TEXTS.map(field)}
      <PhrasesSettings texts={publication.texts} generated={generated.phrases} onChange={onChange} />
      <NotesSettings texts={publication.texts} generated={generated.notes} onChange={onChange} />
    </section>
  )
}

function GeneratedText(props: {
  readonly text: OwnText
  /** `null`: the generated words hold. */
  readonly own: string | null
  readonly generated: string
  readonly onChange: ChangePublication
}) {
  const { text, own, onChange } = props
  const label = say(`publishing.text-${text}`)
  return (
    <TextField
      label={label}
      value={own ?? props.generated}
      maxLength={LONGEST_LINE}
      rows={ROWS[text]}
      action={
        own === null ? undefined : (
          <button
            type="button"
            className="button button-quiet"
            aria-label={say('publishing.generated-again-of', { text: label })}
            onClick={() => {
              onChange((before) => withText(before, text, null))
            }}
          >
            {say('publishing.generated-again')}
          </button>
        )
      }
      onChange={(value) => {
        onChange((before) => withText(before, text, value), `text-${text}`)
      }}
    />
  )
}
