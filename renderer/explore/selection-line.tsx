import { useState } from 'react'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'

/** Chips shown at once; more are counted, and shown when they are asked for. */
const MOST_CHIPS = 10

/** What is selected, in words, and what departs from the default as chips that lift it. */
export function SelectionLine(props: {
  readonly answer: ViewAnswer
  readonly onChoose: (query: ViewQuery) => void
  readonly onReset: () => void
  readonly onViewText: () => void
}) {
  const { chips } = props.answer
  const [areAllShown, setAllShown] = useState(false)
  const shown = areAllShown ? chips : chips.slice(0, MOST_CHIPS)
  return (
    <section className="selection" aria-label={say('screen.selection')}>
      <p className="selection-sentence" data-selection>
        {props.answer.sentence}
      </p>
      <ul className="chips">
        {shown.map((chip) => (
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
        {chips.length > MOST_CHIPS && (
          <li>
            <button
              type="button"
              className="button button-quiet"
              aria-expanded={areAllShown}
              onClick={() => {
                setAllShown(!areAllShown)
              }}
            >
              {areAllShown
                ? say('explore.chips-fewer')
                : say('explore.chips-more', { count: chips.length - MOST_CHIPS })}
            </button>
          </li>
        )}
        {chips.length > 0 && (
          <li>
            <button type="button" className="button button-quiet" onClick={props.onReset}>
              {say('screen.reset')}
            </button>
          </li>
        )}
        <li className="chips-end">
          <button type="button" className="button button-quiet" onClick={props.onViewText}>
            {say('explore.view-text')}
          </button>
        </li>
      </ul>
    </section>
  )
}
