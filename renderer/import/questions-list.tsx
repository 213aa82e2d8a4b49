import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ImportChoices } from '../../data/model/import-report.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { askWords } from './ask-words.ts'
import { askKey } from './asks.ts'
import { givenAnswers } from './given-answers.ts'
import type { ReportFile } from './report-file.ts'
import type { AskControl } from './use-asks.ts'

/** All that is asked of a file, and all that was answered: each answer can be taken back. */
export function QuestionsList(props: {
  readonly file: ReportFile
  readonly asks: AskControl
  readonly catalogue: Catalogue
  readonly recipe: MappingRecipe | null
  readonly onDecide: (change: Partial<ImportChoices>) => void
}) {
  const { file, asks } = props
  const given = givenAnswers(file, props.catalogue)
  if (asks.open.length + given.length === 0) return <p>{say('importing.questions-none')}</p>
  return (
    <ul className="questions-list">
      {asks.open.map((ask) => {
        const { title, evidence } = askWords(ask, file, props.recipe)
        return (
          <li key={askKey(ask)} data-open>
            <h3>{title}</h3>
            <p className="hint">{evidence}</p>
            <button
              type="button"
              className="button"
              aria-label={say('importing.answer-this', { question: title })}
              onClick={() => {
                asks.goTo(ask)
              }}
            >
              {say('importing.answer')}
            </button>
          </li>
        )
      })}
      {given.map(({ key, said, without }) => (
        <li key={`given ${key}`} data-given={key}>
          <h3>{said}</h3>
          <button
            type="button"
            className="button"
            aria-label={say('importing.take-back', { answer: said })}
            onClick={() => {
              props.onDecide(without)
            }}
          >
            {say('importing.take-back-short')}
          </button>
        </li>
      ))}
    </ul>
  )
}
