/** Something that is on or off. */
export function Toggle(props: {
  readonly label: string
  readonly isOn: boolean
  /** Why it can't be switched, or `null`. */
  readonly disabledReason: string | null
  readonly onChange: (isOn: boolean) => void
}) {
  return (
    <label
      className="toggle"
      data-disabled={props.disabledReason !== null}
      title={props.disabledReason ?? undefined}
    >
      <input
        type="checkbox"
        checked={props.isOn && props.disabledReason === null}
        disabled={props.disabledReason !== null}
        aria-description={props.disabledReason ?? undefined}
        onChange={(event) => {
          props.onChange(event.target.checked)
        }}
      />
      {props.label}
    </label>
  )
}
