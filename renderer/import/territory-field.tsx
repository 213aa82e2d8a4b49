import { useEffect, useId, useState } from 'react'
import type { NamedTerritory } from '../../data/model/import-report.ts'
import { say } from '../../data/model/words/say.ts'
import { useDesk } from '../state/desk-context.ts'

/** Suggestions that have a button. */
const BUTTONS = 3

/** Which territory a published name means: a suggestion, or a name or code that is typed. */
export function TerritoryField(props: {
  readonly asPublished: string
  readonly onAnswer: (code: string) => void
}) {
  const { asPublished, onAnswer } = props
  const desk = useDesk()
  const id = useId()
  const [text, setText] = useState('')
  const [bad, setBad] = useState<string | null>(null)
  const suggested = useSuggestions(asPublished)
  return (
    <form
      className="answer-field"
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
      {suggested.slice(0, BUTTONS).map(({ code, name }) => (
        <button
          key={code}
          type="button"
          className="button"
          aria-label={say('importing.territory-take-for', { name, code, asPublished })}
          onClick={() => {
            onAnswer(code)
          }}
        >
          {say('importing.territory-take', { name, code })}
        </button>
      ))}
      <label htmlFor={id}>{say('importing.territory-field')}</label>
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

function useSuggestions(name: string): readonly NamedTerritory[] {
  const desk = useDesk()
  const [found, setFound] = useState<readonly NamedTerritory[]>([])
  useEffect(() => {
    let isCurrent = true
    void desk.call('import.suggest-territories', { names: [name] }).then((reply) => {
      if (isCurrent && reply.ok) setFound(reply.value[0] ?? [])
    })
    return () => {
      isCurrent = false
    }
  }, [desk, name])
  return found
}
