import { useEffect, useState } from 'react'
import type { SuggestedTerritory } from '../../data/model/import-report.ts'
import { say } from '../../data/model/words/say.ts'
import { useDesk } from '../state/desk-context.ts'
import { AnswerField } from './answer-field.tsx'

/** Suggestions that have a button. */
const BUTTONS = 3

/** Which territory a published name means: a suggestion, or a name or code that is typed. */
export function TerritoryField(props: {
  readonly asPublished: string
  readonly onAnswer: (code: string) => void
}) {
  const { asPublished, onAnswer } = props
  const desk = useDesk()
  const suggested = useSuggestions(asPublished)
  const answer = async (text: string): Promise<string | null> => {
    if (text.trim() === '') return null
    const reply = await desk.call('import.suggest-territories', { names: [text] })
    if (!reply.ok) return reply.sentence
    const [found] = reply.value[0] ?? []
    // A typed text is never taken for a name that is only like it.
    if (found?.isExact !== true) return say('importing.territory-bad', { text })
    onAnswer(found.code)
    return null
  }
  return (
    <AnswerField label={say('importing.territory-field')} value="" proposed={[]} onAnswer={answer}>
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
    </AnswerField>
  )
}

function useSuggestions(name: string): readonly SuggestedTerritory[] {
  const desk = useDesk()
  const [found, setFound] = useState<readonly SuggestedTerritory[]>([])
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
