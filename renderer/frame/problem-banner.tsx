import { say } from '../../data/model/words/say.ts'

/** One sentence on what went wrong; the view under it is still the last good one. */
export function ProblemBanner(props: {
  readonly sentence: string
  readonly onDismiss: () => void
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}) {
  const { action } = props
  return (
    <div className="problem" role="alert">
      <b>{say('screen.problem')}</b>
      <p>{props.sentence}</p>
      {action !== undefined && (
        <button type="button" className="button" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={props.onDismiss}>
        {say('screen.dismiss')}
      </button>
    </div>
  )
}
