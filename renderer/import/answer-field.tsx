import { useId, useState, type ReactNode } from 'react'
import { say } from '../../data/model/words/say.ts'

/** An answer that is typed: Enter gives it. What can't be taken is said beside it. */
export function AnswerField(props: {
  readonly label: string
  readonly value: string
  /** Names to choose from while typing. */
  readonly proposed: readonly string[]
  /** Gives the sentence that says why it can't be taken; `null`: it is. */
  readonly onAnswer: (text: string) => string | null | Promise<string | null>
  /** Answers to press instead, before the field. */
  readonly children?: ReactNode
}) {
  const id = useId()
  const [text, setText] = useState(props.value)
  const [bad, setBad] = useState<string | null>(null)
  return (
    <form
      className="answer-field"
      onSubmit={(event) => {
        event.preventDefault()
        void Promise.resolve(props.onAnswer(text)).then(setBad)
      }}
    >
      {props.children}
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="search"
        type="text"
        list={props.proposed.length === 0 ? undefined : `${id}-list`}
        maxLength={500}
        autoComplete="off"
        value={text}
        aria-invalid={bad !== null}
        aria-describedby={bad === null ? undefined : `${id}-bad`}
        onChange={(event) => {
          setText(event.target.value)
        }}
      />
      {props.proposed.length > 0 && (
        <datalist id={`${id}-list`}>
          {props.proposed.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <button type="submit" className="button">
        {say('importing.set')}
      </button>
      {bad !== null && (
        <span id={`${id}-bad`} className="import-problem" role="alert">
          {bad}
        </span>
      )}
    </form>
  )
}
