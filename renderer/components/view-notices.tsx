import { say } from '../../data/model/words/say.ts'

/** What of the chosen view the figure beside it isn't: a sentence each. */
export function ViewNotices(props: { readonly said: readonly string[] }) {
  return (
    <ul className="view-notices" role="status" aria-label={say('view.notices')} data-view-notices>
      {props.said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
