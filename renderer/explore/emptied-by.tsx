import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'

/** Where a view is empty: each filter that empties it, and the press that lifts that one alone. */
export function EmptiedBy(props: {
  readonly filters: ViewAnswer['emptiedBy']
  readonly onChoose: (query: ViewQuery) => void
}) {
  if (props.filters.length === 0) return null
  return (
    <section className="emptied-by" aria-label={say('explore.emptied-by')}>
      <ul>
        {props.filters.map(({ id, sentence, without }) => (
          <li key={id}>
            {sentence}
            <button
              type="button"
              className="button"
              onClick={() => {
                props.onChoose(without)
              }}
            >
              {say('explore.lift')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
