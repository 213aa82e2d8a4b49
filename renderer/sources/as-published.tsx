import { useId, useState } from 'react'
import { say } from '../../data/model/words/say.ts'

/** All figures of the app as they were published on a day, by the editions that were the latest then. */
export function AsPublished(props: {
  /** Days on which an edition came out that changed something: offered, and others can be typed. */
  readonly days: readonly string[]
  readonly day: string | null
  readonly onDay: (day: string | null) => void
}) {
  const { day, onDay } = props
  const id = useId()
  const [text, setText] = useState(day ?? '')
  return (
    <form
      className="import-question"
      onSubmit={(event) => {
        event.preventDefault()
        if (text !== '') onDay(text)
      }}
    >
      <label htmlFor={id}>{say('sources.as-published')}</label>
      <input
        id={id}
        className="search"
        type="date"
        list={`${id}-days`}
        required
        value={text}
        onChange={(event) => {
          setText(event.target.value)
        }}
      />
      <datalist id={`${id}-days`}>
        {props.days.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button type="submit" className="button">
        {say('sources.as-published-go')}
      </button>
      {day !== null && (
        <>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              onDay(null)
            }}
          >
            {say('sources.as-published-latest')}
          </button>
          <span className="hint">{say('sources.as-published-now', { day })}</span>
        </>
      )}
    </form>
  )
}
