import { useEffect, useId, useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { NamedTerritory } from '../../data/model/import-report.ts'
import { territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { useDesk } from '../state/desk-context.ts'
import { MAX_ASKED, namesAsked, withAnswer, withoutAnswer } from './territory-answers.ts'
import type { ReportFile } from './report-file.ts'
import type { ImportControl } from './use-import.ts'

/** Published names that match no territory or several: each is asked once, with suggestions. */
export function TerritoryQuestions(props: {
  readonly file: ReportFile
  readonly control: ImportControl
  readonly catalogue: Catalogue
}) {
  const { file, control, catalogue } = props
  const names = namesAsked(file)
  const suggested = useSuggestions(names)
  const { territories } = file.choices
  if (names.length === 0 && territories.length === 0) return null
  return (
    <fieldset className="import-territories">
      <legend>{say('importing.question-territories')}</legend>
      {names.length > 0 && (
        <p className="hint">
          {names.length < MAX_ASKED
            ? say('importing.territory-count', { count: names.length })
            : say('importing.territory-count-most', { limit: MAX_ASKED })}{' '}
          {say('importing.territory-hint')}
        </p>
      )}
      <ul>
        {names.map((name, index) => (
          <li key={name}>
            <TerritoryQuestion
              asPublished={name}
              suggested={suggested[index] ?? []}
              onAnswer={(code) => {
                control.decide(file.handle, { territories: [...withAnswer(territories, name, code)] })
              }}
            />
          </li>
        ))}
        {territories.map(({ asPublished, code }) => (
          <li key={asPublished} className="import-answered">
            <span>
              {say('importing.territory-answer', { name: asPublished, code: territoryName(catalogue, code) })}
            </span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={say('importing.territory-forget', { name: asPublished })}
              onClick={() => {
                control.decide(file.handle, { territories: [...withoutAnswer(territories, asPublished)] })
              }}
            >
              {say('importing.ask-again')}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function TerritoryQuestion(props: {
  readonly asPublished: string
  readonly suggested: readonly NamedTerritory[]
  readonly onAnswer: (code: string) => void
}) {
  const { asPublished, suggested, onAnswer } = props
  const desk = useDesk()
  const id = useId()
  const [text, setText] = useState('')
  const [bad, setBad] = useState<string | null>(null)
  return (
    <form
      className="import-question"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        void desk.call('import.suggest-territories', { names: [text] }).then((reply) => {
          const [found] = reply.ok ? (reply.value[0] ?? []) : []
          if (found !== undefined && isMeant(found, text)) onAnswer(found.code)
          else setBad(reply.ok ? say('importing.territory-bad', { text }) : reply.sentence)
        })
      }}
    >
      <label htmlFor={id}>{say('importing.question-territory', { name: asPublished })}</label>
      <input
        id={id}
        className="search"
        type="text"
        value={text}
        maxLength={500}
        aria-invalid={bad !== null}
        aria-describedby={bad === null ? undefined : `${id}-bad`}
        onChange={(event) => {
          setText(event.target.value)
        }}
      />
      <button type="submit" className="button">
        {say('importing.set')}
      </button>
      {suggested.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          className="button button-quiet"
          aria-label={say('importing.territory-take-for', { name, code, asPublished })}
          onClick={() => {
            onAnswer(code)
          }}
        >
          {say('importing.territory-take', { name, code })}
        </button>
      ))}
      {bad !== null && (
        <span id={`${id}-bad`} className="import-problem" role="alert">
          {bad}
        </span>
      )}
    </form>
  )
}

/** A typed text is never taken for a name that is only like it. */
function isMeant({ code, name }: NamedTerritory, text: string): boolean {
  const typed = text.trim().toLowerCase()
  return code.toLowerCase() === typed || name.toLowerCase() === typed
}

function useSuggestions(names: readonly string[]): readonly (readonly NamedTerritory[])[] {
  const desk = useDesk()
  const key = names.join('\n')
  const [found, setFound] = useState<readonly (readonly NamedTerritory[])[]>([])
  useEffect(() => {
    if (key === '') return undefined
    let isCurrent = true
    void desk.call('import.suggest-territories', { names: key.split('\n') }).then((reply) => {
      if (isCurrent && reply.ok) setFound(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, key])
  return found
}
