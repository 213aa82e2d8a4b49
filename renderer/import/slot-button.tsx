/** A part of the sentence that says what comes in: pressing it asks for it, again or for the first time. */
export function SlotButton(props: {
  readonly slot: 'company' | 'period' | 'territories'
  /** What the part is of, for those who hear it. */
  readonly name: string
  readonly text: string
  readonly isAsked: boolean
  readonly onOpen: () => void
}) {
  return (
    <button
      type="button"
      className="slot"
      data-slot={props.slot}
      data-asked={props.isAsked}
      aria-label={`${props.name}: ${props.text}`}
      onClick={props.onOpen}
    >
      {props.text}
    </button>
  )
}
