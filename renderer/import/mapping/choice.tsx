/** A choice in a table's cell: its label is spoken, and not shown. */
export function Choice<Id extends string>(props: {
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChoose: (id: Id) => void
}) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => {
        const chosen = props.options.find(({ id }) => id === event.target.value)
        if (chosen !== undefined) props.onChoose(chosen.id)
      }}
    >
      {props.options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  )
}
