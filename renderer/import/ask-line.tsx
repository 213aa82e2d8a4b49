import type { Catalogue } from '../../data/model/catalogue.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { AskAnswers } from './ask-answers.tsx'
import { askWords, stateWords } from './ask-words.ts'
import { askKey, stateOf } from './asks.ts'
import type { ReportFile } from './report-file.ts'
import type { AskControl } from './use-asks.ts'
import type { ImportControl } from './use-import.ts'

/** One question, its evidence and its answers, always at the same place; after an answer the next one stands here and has the focus. */
export function AskLine(props: {
  readonly file: ReportFile
  readonly asks: AskControl
  readonly control: ImportControl
  readonly catalogue: Catalogue
  readonly recipe: MappingRecipe | null
}) {
  const { file, asks } = props
  const { current, open, place, holdLine } = asks
  const words = current === null ? stateWords(file) : askWords(current, file, props.recipe)
  const count =
    place === null
      ? null
      : open.length === 1
        ? say('importing.only-question')
        : say('importing.question-place', { place, count: open.length })
  return (
    <section
      ref={holdLine}
      className="ask-line"
      tabIndex={-1}
      aria-label={[words.title, count].filter((text) => text !== null).join(', ')}
      data-ask={current === null ? 'none' : askKey(current)}
      data-state={current !== null ? 'open' : stateOf(file) === 'failed' ? 'failed' : 'none'}
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
        if (event.key.toLowerCase() !== 'n' || isTyping || event.ctrlKey || event.altKey || event.metaKey)
          return
        event.preventDefault()
        asks.next()
      }}
    >
      <div className="ask-said">
        <h2>
          {words.title} {count !== null && <span className="ask-count">{count}</span>}
        </h2>
        <p>{words.evidence}</p>
      </div>
      <div className="ask-answers">
        {current !== null && (
          <AskAnswers
            key={askKey(current)}
            ask={current}
            file={file}
            asks={asks}
            control={props.control}
            catalogue={props.catalogue}
            recipe={props.recipe}
          />
        )}
        {open.length > 1 && (
          <button type="button" className="button button-quiet" onClick={asks.next}>
            {say('importing.next-question')}
          </button>
        )}
      </div>
    </section>
  )
}
