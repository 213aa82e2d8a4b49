import type { FileInspection } from '../../../data/model/import-report.ts'
import { MEASURES, OUTCOMES_AND_TOTAL } from '../../../data/model/vocabulary.ts'
import { say } from '../../../data/model/words/say.ts'
import { COLUMN_ROLES, type ColumnUse, type MappingDraft } from './mapping-draft.ts'

const SAMPLES = 4

/** One row for each column: its first values, and what it becomes. */
export function ColumnUses(props: {
  readonly draft: MappingDraft
  readonly preview: FileInspection['preview']
  readonly onChange: (part: Partial<MappingDraft>) => void
}) {
  const { draft, preview, onChange } = props
  const header = preview[draft.headerRow - 1] ?? []
  const below = preview.slice(draft.headerRow)
  const setUse = (place: number, part: Partial<ColumnUse>): void => {
    onChange({ columns: draft.columns.map((use, own) => (own === place ? { ...use, ...part } : use)) })
  }
  return (
    <fieldset className="mapping-part">
      <legend>{say('mapping.part-columns')}</legend>
      <div className="preview-frame" role="region" aria-label={say('mapping.part-columns')} tabIndex={0}>
        <table className="preview-table mapping-columns">
          <thead>
            <tr>
              {(['column', 'samples', 'use', 'counts', 'outcome'] as const).map((word) => (
                <th key={word} scope="col">
                  {say(`mapping.${word}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {draft.columns.map((use, place) => {
              const name = header[place] ?? ''
              const column = name.trim() === '' ? say('mapping.unnamed', { number: place + 1 }) : name
              const samples = below
                .map((row) => row[place] ?? '')
                .filter((cell) => cell.trim() !== '')
                .slice(0, SAMPLES)
              return (
                <tr key={place}>
                  <th scope="row">{column}</th>
                  <td>{samples.join(' · ')}</td>
                  <td>
                    <Choice
                      label={say('mapping.use-of', { column })}
                      value={use.role}
                      options={COLUMN_ROLES.map((id) => ({ id, label: say(`mapping.role-${id}`) }))}
                      onChoose={(role) => {
                        setUse(place, { role })
                      }}
                    />
                  </td>
                  <td>
                    {use.role === 'figure' && (
                      <Choice
                        label={say('mapping.counts-of', { column })}
                        value={use.measure}
                        options={MEASURES.map((id) => ({ id, label: say(`measure.${id}`) }))}
                        onChoose={(measure) => {
                          setUse(place, { measure })
                        }}
                      />
                    )}
                  </td>
                  <td>
                    {use.role === 'figure' && (
                      <Choice
                        label={say('mapping.outcome-of', { column })}
                        value={use.outcome}
                        options={OUTCOMES_AND_TOTAL.map((id) => ({ id, label: say(`outcome.${id}`) }))}
                        onChoose={(outcome) => {
                          setUse(place, { outcome })
                        }}
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}

function Choice<Id extends string>(props: {
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChoose: (id: Id) => void
}) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => {
        const chosen = props.options.find(({ id }) => id === event.target.value)
        if (chosen !== undefined) props.onChoose(chosen.id)
      }}
    >
      {props.options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  )
}
