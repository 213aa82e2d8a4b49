import { REQUEST_KINDS, SUBJECTS } from '../../../data/model/vocabulary.ts'
import { say } from '../../../data/model/words/say.ts'
import { PlainSelect } from '../../components/plain-select.tsx'
import { SEMANTICS, type MappingDraft } from './mapping-draft.ts'
import { TextField } from './text-field.tsx'

/** What all figures of the file have in common, and which rows and words are no figures. */
export function MeaningForm(props: {
  readonly draft: MappingDraft
  readonly onChange: (part: Partial<MappingDraft>) => void
}) {
  const { draft, onChange } = props
  return (
    <fieldset className="mapping-part">
      <legend>{say('mapping.part-meaning')}</legend>
      <div className="mapping-fields">
        <PlainSelect
          label={say('mapping.kind')}
          value={draft.requestKind}
          options={REQUEST_KINDS.map((id) => ({ id, label: say(`kind.${id}`) }))}
          onChange={(kind) => {
            const requestKind = REQUEST_KINDS.find((id) => id === kind)
            if (requestKind !== undefined) onChange({ requestKind })
          }}
        />
        <PlainSelect
          label={say('mapping.subject')}
          value={draft.subject}
          options={SUBJECTS.map((id) => ({ id, label: say(`mapping.subject-${id}`) }))}
          onChange={(about) => {
            const subject = SUBJECTS.find((id) => id === about)
            if (subject !== undefined) onChange({ subject })
          }}
        />
        <PlainSelect
          label={say('mapping.semantics')}
          value={draft.semantics}
          options={SEMANTICS.map((id) => ({ id, label: say(`mapping.semantics-${id}`) }))}
          onChange={(how) => {
            const semantics = SEMANTICS.find((id) => id === how)
            if (semantics !== undefined) onChange({ semantics })
          }}
        />
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.isDisclosureRequest}
          onChange={(event) => {
            onChange({ isDisclosureRequest: event.target.checked })
          }}
        />
        {say('mapping.disclosure')}
      </label>
      <div className="mapping-fields">
        <TextField
          label={say('mapping.absence')}
          hint={say('mapping.by-commas')}
          value={draft.absenceWords}
          onChange={(absenceWords) => {
            onChange({ absenceWords })
          }}
        />
        <TextField
          label={say('mapping.withheld')}
          hint={say('mapping.by-commas')}
          value={draft.withheldWords}
          onChange={(withheldWords) => {
            onChange({ withheldWords })
          }}
        />
        <TextField
          label={say('mapping.cell-marks')}
          value={draft.cellMarks}
          onChange={(cellMarks) => {
            onChange({ cellMarks: cellMarks.slice(0, 20) })
          }}
        />
        <TextField
          label={say('mapping.totals')}
          hint={say('mapping.by-commas')}
          value={draft.totalWords}
          onChange={(totalWords) => {
            onChange({ totalWords })
          }}
        />
        <TextField
          label={say('mapping.marks')}
          value={draft.footnoteMarks}
          onChange={(footnoteMarks) => {
            onChange({ footnoteMarks: footnoteMarks.slice(0, 20) })
          }}
        />
      </div>
    </fieldset>
  )
}
