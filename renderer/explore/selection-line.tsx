import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'

/** What is selected, in words, and what departs from the default as chips that lift it. */
export function SelectionLine(props: {
  readonly answer: ViewAnswer
  readonly onChoose: (query: ViewQuery) => void
  readonly onReset: () => void
  readonly onViews: () => void
}) {
  return (
    <section className="selection" aria-label={say('screen.selection')}>
      <p className="selection-sentence" data-selection>
        {props.answer.sentence}
      </p>
      <ul className="chips">
        {props.answer.chips.map((chip) => (
          <li key={chip.id}>
            <button
              type="button"
              className="chip"
              aria-label={say('screen.remove', { label: chip.label })}
              onClick={() => {
                props.onChoose(chip.without)
              }}
            >
              {chip.label}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {props.answer.chips.length > 0 && (
          <li>
            <button type="button" className="button button-quiet" onClick={props.onReset}>
              {say('screen.reset')}
            </button>
          </li>
        )}
        <li className="chips-end">
          <button type="button" className="button button-quiet" onClick={props.onViews}>
            {say('explore.views')}
          </button>
        </li>
      </ul>
    </section>
  )
}
