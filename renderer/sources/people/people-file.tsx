import { useEffect, useId, useRef, useState } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import {
  populationWordsSchema,
  type PopulationReading,
  type PopulationWords,
} from '../../../data/model/population.ts'
import { say } from '../../../data/model/words/say.ts'
import { TextField } from '../../commitments/own/field.tsx'
import { FileButton } from '../../components/file-button.tsx'
import { PeopleFaults } from './people-faults.tsx'
import { ReadPeople } from './read-people.tsx'

const FILE_TYPES = '.csv,.tsv,.tab,.txt'
const FIELDS = ['publisher', 'title', 'licence'] as const
const LABELS = {
  publisher: 'people.publisher',
  title: 'people.title',
  licence: 'people.licence-field',
} as const
/** Characters, as the contract takes them. */
const MOST = { publisher: 200, title: 300, licence: 200 } as const

/** A file of inhabitants before anything is changed: what it holds and would change, or what is wrong in it; and what is said of it. */
export function PeopleFile(props: {
  readonly catalogue: Catalogue
  readonly reading: PopulationReading
  readonly isBusy: boolean
  readonly onHold: (words: PopulationWords) => void
  readonly onCancel: () => void
  /** Another file, or this one after it was mended. */
  readonly onFile: (file: File) => void
}) {
  const { catalogue, reading } = props
  const [texts, setTexts] = useState({ publisher: '', title: '', licence: '' })
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const canBeHeld = reading.faultCount === 0 && reading.held > 0
  const words = populationWordsSchema.safeParse({
    ...texts,
    licence: texts.licence.trim() === '' ? null : texts.licence,
  })
  const problems = (['publisher', 'title'] as const)
    .filter((field) => texts[field].trim() === '')
    .map((field) => say('form.needed', { field: say(LABELS[field]) }))
  return (
    <form
      className="own-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.success && canBeHeld && !props.isBusy) props.onHold(words.data)
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say('people.read-title', { file: reading.file })}
      </h2>
      {reading.faultCount > 0 ? (
        <PeopleFaults reading={reading} />
      ) : (
        <ReadPeople catalogue={catalogue} reading={reading} />
      )}
      {canBeHeld && (
        <>
          <div className="form-grid">
            {FIELDS.map((field) => (
              <TextField
                key={field}
                label={say(LABELS[field])}
                value={texts[field]}
                onChange={(text) => {
                  setTexts({ ...texts, [field]: text.slice(0, MOST[field]) })
                }}
              />
            ))}
          </div>
          <p className="hint">{say('people.words-hint')}</p>
          {problems.length > 0 && (
            <div className="form-problems">
              <b>{say('people.problems')}</b>
              {problems.map((problem) => (
                <p key={problem}>{problem}</p>
              ))}
            </div>
          )}
        </>
      )}
      <p className="form-actions">
        {canBeHeld ? (
          <button type="submit" className="button button-main" disabled={!words.success || props.isBusy}>
            {say('people.hold')}
          </button>
        ) : (
          <FileButton label={say('people.add')} accept={FILE_TYPES} onFile={props.onFile} />
        )}
        <button type="button" className="button button-quiet" onClick={props.onCancel}>
          {say('people.cancel')}
        </button>
      </p>
    </form>
  )
}
