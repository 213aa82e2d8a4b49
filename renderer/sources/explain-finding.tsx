import { useState } from 'react'
import type { ReportedFinding } from '../../data/model/check-report.ts'
import { say } from '../../data/model/words/say.ts'
import { TextField } from '../commitments/own/field.tsx'

/** What the reader says of a finding: it is printed as a footnote under the figures. */
export function ExplainFinding(props: {
  readonly finding: ReportedFinding
  readonly onExplain: (finding: ReportedFinding, note: string) => Promise<boolean>
}) {
  const { finding } = props
  const [note, setNote] = useState<string | null>(null)
  if (note === null)
    return (
      <button
        type="button"
        className="button"
        aria-label={say('findings.explain-of', { sentence: finding.sentence })}
        onClick={() => {
          setNote(finding.explanation ?? '')
        }}
      >
        {say('findings.explain')}
      </button>
    )
  return (
    <form
      className="finding-explain"
      onSubmit={(event) => {
        event.preventDefault()
        void props.onExplain(finding, note.trim()).then((isKept) => {
          if (isKept) setNote(null)
        })
      }}
    >
      <TextField label={say('findings.explain-label')} value={note} onChange={setNote} isLong />
      <p className="form-actions">
        <button type="submit" className="button">
          {say('form.save')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setNote(null)
          }}
        >
          {say('form.cancel')}
        </button>
      </p>
    </form>
  )
}
