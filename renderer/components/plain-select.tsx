/** A labelled list of a few names. */
export function PlainSelect(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (id: string) => void
  /** The label above, as the filters have it; otherwise before. */
  readonly isBlock?: boolean
}) {
  return (
    <label className={props.isBlock === true ? 'field field-block' : 'field'}>
      <span className={props.isBlock === true ? 'filter-legend' : undefined}>{props.label}</span>
      <select
        value={props.value}
        onChange={(event) => {
          props.onChange(event.target.value)
        }}
      >
        {props.options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
