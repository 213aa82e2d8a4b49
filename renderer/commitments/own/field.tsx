import { useEffect, useId, useRef, type ReactNode } from 'react'

/** A text with its label, and the sentence that says what is wrong with it. */
export function TextField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem?: string | undefined
  readonly isLong?: boolean
  readonly isReadOnly?: boolean
}) {
  const id = useId()
  const shared = {
    id,
    value: props.value,
    readOnly: props.isReadOnly === true,
    'aria-invalid': props.problem === undefined ? undefined : true,
    'aria-describedby': props.problem === undefined ? undefined : `${id}-problem`,
  }
  return (
    <div className="form-field" data-is-long={props.isLong === true ? '' : undefined}>
      <label htmlFor={id}>{props.label}</label>
      {props.isLong === true ? (
        <textarea
          {...shared}
          rows={3}
          onChange={(event) => {
            props.onChange(event.target.value)
          }}
        />
      ) : (
        <input
          {...shared}
          type="text"
          onChange={(event) => {
            props.onChange(event.target.value)
          }}
        />
      )}
      {props.problem !== undefined && (
        <p id={`${id}-problem`} className="form-problem">
          {props.problem}
        </p>
      )}
    </div>
  )
}

/** One of a few. */
export function ChoiceField<Id extends string>(props: {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onChange: (value: Id) => void
}) {
  const id = useId()
  return (
    <div className="form-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.id === event.target.value)
          if (chosen !== undefined) props.onChange(chosen.id)
        }}
      >
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Any of a few, in their own order. */
export function SeveralField<Id extends string>(props: {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: readonly Id[]
  readonly onChange: (value: readonly Id[]) => void
  readonly problem?: string | undefined
}) {
  return (
    <fieldset className="form-field form-several" data-is-long="">
      <legend>{props.label}</legend>
      {props.options.map(({ id, label }) => (
        <label key={id} className="form-option">
          <input
            type="checkbox"
            checked={props.value.includes(id)}
            onChange={(event) => {
              const isOn = event.target.checked
              props.onChange(
                props.options
                  .map((option) => option.id)
                  .filter((each) => (each === id ? isOn : props.value.includes(each))),
              )
            }}
          />
          {label}
        </label>
      ))}
      {props.problem !== undefined && <p className="form-problem">{props.problem}</p>}
    </fieldset>
  )
}

/** A form with its heading, its way out, and what stands in the way of keeping it. */
export function OwnForm(props: {
  readonly title: string
  readonly problems: readonly string[]
  readonly onKeep: () => void
  readonly onCancel: () => void
  readonly mayKeep: boolean
  readonly saveLabel: string
  readonly cancelLabel: string
  readonly problemsLabel: string
  readonly children: ReactNode
}) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus()
  }, [])
  return (
    <form
      ref={form}
      className="own-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (props.mayKeep) props.onKeep()
      }}
    >
      <h2 id={id}>{props.title}</h2>
      {props.children}
      {props.problems.length > 0 && (
        <div role="alert" className="form-problems">
          <b>{props.problemsLabel}</b>
          {props.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <p className="form-actions">
        <button type="submit" className="button" disabled={!props.mayKeep}>
          {props.saveLabel}
        </button>
        <button type="button" className="button button-quiet" onClick={props.onCancel}>
          {props.cancelLabel}
        </button>
      </p>
    </form>
  )
}
