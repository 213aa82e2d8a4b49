import { useId } from 'react'

interface SelectOption<Id extends string> {
  readonly id: Id
  readonly label: string
}

/** Options under a heading; `label` empty: without one. */
export interface SelectGroup<Id extends string> {
  readonly label: string
  readonly options: readonly SelectOption<Id>[]
}

/** A labelled choice of one among many. */
export function SelectField<Id extends string>(props: {
  readonly label: string
  readonly value: Id
  readonly groups: readonly SelectGroup<Id>[]
  readonly onChange: (id: Id) => void
  readonly isInline?: boolean
}) {
  const id = useId()
  const options = props.groups.flatMap((group) => group.options)
  return (
    <div className={props.isInline === true ? 'inline-field' : 'stacked-field'}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value)
          if (chosen !== undefined) props.onChange(chosen.id)
        }}
      >
        {props.groups.map((group) =>
          group.label === '' ? (
            <Options key="" options={group.options} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}

function Options(props: { readonly options: readonly SelectOption<string>[] }) {
  return props.options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
}
