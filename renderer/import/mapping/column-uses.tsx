import type { FileInspection } from '../../../data/model/import-report.ts'
import {
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  type RequestKind,
} from '../../../data/model/vocabulary.ts'
import { say } from '../../../data/model/words/say.ts'
import { Choice } from './choice.tsx'
import { COLUMN_ROLES, headerOf, type ColumnUse, type MappingDraft } from './mapping-draft.ts'
import { WordUses, type SeenWord } from './word-uses.tsx'

const SAMPLES = 4

/** One row for each column: its first values, and what it becomes. */
export function ColumnUses(props: {
  readonly draft: MappingDraft
  readonly inspection: FileInspection
  readonly onChange: (part: Partial<MappingDraft>) => void
}) {
  const { draft, inspection, onChange } = props
  const { preview } = inspection
  const header = headerOf(preview, draft)
  const below = preview.slice(draft.headerRow - 1 + draft.headerRows)
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
              {(['column', 'samples', 'use', 'counts', 'outcome', 'kind-short'] as const).map((word) => (
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
                  <td>
                    {use.role === 'figure' && (
                      <Choice
                        label={say('mapping.kind-of', { column })}
                        value={use.requestKind ?? ''}
                        options={KINDS}
                        onChoose={(kind) => {
                          onChange({
                            columns: draft.columns.map((each, own) =>
                              own === place ? withKind(each, kind) : each,
                            ),
                          })
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
      {draft.columns.map(
        (use, place) =>
          use.role === 'words' && (
            <WordUses
              key={place}
              column={header[place] ?? ''}
              use={use}
              seen={wordsBelow(inspection, place, draft.headerRow - 1 + draft.headerRows)}
              onChange={(part) => {
                setUse(place, part)
              }}
            />
          ),
      )}
    </fieldset>
  )
}

const KINDS = (['', ...REQUEST_KINDS] as const).map((id) => ({
  id,
  label: say(id === '' ? 'mapping.kind-of-table' : `kind.${id}`),
}))

function withKind({ requestKind: _, ...use }: ColumnUse, kind: RequestKind | ''): ColumnUse {
  return kind === '' ? use : { ...use, requestKind: kind }
}

/** Words of a column below the header, those of most rows first; none where it has too many to be words. */
function wordsBelow({ words = [] }: FileInspection, place: number, header: number): readonly SeenWord[] {
  return (words[place] ?? []).filter(({ lastRow }) => lastRow > header)
}
