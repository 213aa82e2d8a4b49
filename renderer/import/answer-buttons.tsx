/** A button for each answer. */
export function AnswerButtons<Id extends string>(props: {
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChoose: (id: Id) => void
}) {
  return props.options.map(({ id, label }) => (
    <button
      key={id}
      type="button"
      className="button"
      onClick={() => {
        props.onChoose(id)
      }}
    >
      {label}
    </button>
  ))
}
