import { useId, type ReactNode } from 'react'

/** A labelled text of one or several lines. */
export function TextField(props: {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  /** 1: a single line. */
  readonly rows: number
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Beside the label: a button that gives the generated text back, say. */
  readonly action?: ReactNode
  /** Under the field, read with it. */
  readonly hint?: ReactNode
  readonly isLabelHidden?: boolean
  readonly lang?: string
}) {
  const id = useId()
  const shared = {
    id,
    className: 'text-input',
    value: props.value,
    maxLength: props.maxLength,
    lang: props.lang,
    autoComplete: 'off',
    'aria-describedby': props.hint === undefined ? undefined : `${id}-hint`,
    onBlur: props.onBlur,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      props.onChange(event.target.value)
    },
  }
  return (
    <div className="stacked-field">
      <div className="field-head">
        <label htmlFor={id} className={props.isLabelHidden === true ? 'visually-hidden' : undefined}>
          {props.label}
        </label>
        {props.action !== undefined && <span className="field-actions">{props.action}</span>}
      </div>
      {props.rows === 1 ? <input type="text" {...shared} /> : <textarea rows={props.rows} {...shared} />}
      {props.hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {props.hint}
        </p>
      )}
    </div>
  )
}
