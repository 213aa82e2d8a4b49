import { say } from '../../data/model/words/say.ts'

/** One sentence on what went wrong; the view under it is still the last good one. */
export function ProblemBanner(props: { readonly sentence: string; readonly onDismiss: () => void }) {
  return (
    <div className="problem" role="alert">
      <b>{say('screen.problem')}</b>
      <p>{props.sentence}</p>
      <button type="button" className="button button-quiet" onClick={props.onDismiss}>
        {say('screen.dismiss')}
      </button>
    </div>
  )
}
