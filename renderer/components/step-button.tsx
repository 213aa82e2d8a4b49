/** A small button with a sign and, for those who don't see it, a name. */
export function StepButton(props: {
  readonly label: string
  /** A path in a square of 12 × 14. */
  readonly sign: string
  readonly onPress: (() => void) | undefined
}) {
  return (
    <button
      type="button"
      className="button button-step"
      aria-label={props.label}
      title={props.label}
      disabled={props.onPress === undefined}
      onClick={props.onPress}
    >
      <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
        <path d={props.sign} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}
