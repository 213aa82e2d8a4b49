import { useId } from 'react'

/** A labelled line of text. */
export function TextField(props: {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly onChange: (text: string) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="search"
        type="text"
        maxLength={500}
        value={props.value}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          props.onChange(event.target.value)
        }}
      />
      {props.hint !== undefined && (
        <span id={`${id}-hint`} className="hint">
          {props.hint}
        </span>
      )}
    </div>
  )
}
