import { useState } from 'react'
import type { CommitmentFacts } from '../../../data/model/own-claims.ts'
import { say } from '../../../data/model/words/say.ts'
import { OwnForm, TextField } from './field.tsx'
import { textOrNull } from './form-text.ts'

export interface CommitmentFormStart {
  readonly key: string | null
  readonly facts: CommitmentFacts
}

/** A quoted commitment: who said it, and the words. It is never judged. */
export function CommitmentForm(props: {
  readonly start: CommitmentFormStart
  readonly onKeep: (key: string | null, facts: CommitmentFacts) => Promise<boolean>
  readonly onDone: () => void
}) {
  const { start } = props
  const [speaker, setSpeaker] = useState(start.facts.speaker)
  const [quotation, setQuotation] = useState(start.facts.quotation)
  const [note, setNote] = useState(start.facts.note ?? '')
  const missing = [
    ...(speaker.trim() === '' ? [say('form.needed', { field: say('form.speaker') })] : []),
    ...(quotation.trim() === '' ? [say('form.needed', { field: say('form.quotation') })] : []),
  ]
  const onKeep = async (): Promise<void> => {
    const facts = {
      passage: start.facts.passage,
      speaker: speaker.trim(),
      quotation: quotation.trim(),
      note: textOrNull(note),
    }
    const isKept = await props.onKeep(start.key, facts)
    if (isKept) props.onDone()
  }
  return (
    <OwnForm
      title={say(start.key === null ? 'own.mark-commitment' : 'own.edit')}
      problems={missing}
      mayKeep={missing.length === 0}
      onKeep={() => void onKeep()}
      onCancel={props.onDone}
      saveLabel={say('form.save')}
      cancelLabel={say('form.cancel')}
      problemsLabel={say('form.problems')}
    >
      <div className="form-grid">
        <TextField label={say('form.quotation')} value={quotation} onChange={setQuotation} isLong />
        <TextField label={say('form.speaker')} value={speaker} onChange={setSpeaker} />
        <TextField label={say('form.note')} value={note} onChange={setNote} />
      </div>
      <p className="hint">{say('own.commitment-meaning')}</p>
    </OwnForm>
  )
}
