/** A folded list of checkboxes that says how many are chosen. */
export function CheckList<Id extends string>(props: {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: readonly Id[]
  /** In the order of the options. */
  readonly onChange: (chosen: readonly Id[]) => void
}) {
  const { options, chosen } = props
  return (
    <details className="check-list">
      <summary>
        {props.label}
        <small>
          {options
            .filter(({ id }) => chosen.includes(id))
            .map(({ label }) => label)
            .join(', ')}
        </small>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{props.label}</legend>
        {options.map(({ id, label }) => (
          <label key={id} className="check-field">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => {
                const isChosen = event.target.checked
                props.onChange(
                  options
                    .filter((option) => (option.id === id ? isChosen : chosen.includes(option.id)))
                    .map((option) => option.id),
                )
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
