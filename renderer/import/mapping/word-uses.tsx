import type { FileInspection } from '../../../data/model/import-report.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'
import { formatCount } from '../../../data/model/format.ts'
import { say } from '../../../data/model/words/say.ts'
import { Choice } from './choice.tsx'
import type { ColumnUse, WordUse } from './mapping-draft.ts'

export type SeenWord = NonNullable<NonNullable<FileInspection['words']>[number]>[number]

/** One row for each word of a column: how many rows have it, and what it says of them. A word is nothing until it is ticked. */
export function WordUses(props: {
  readonly column: string
  readonly use: ColumnUse
  readonly seen: readonly SeenWord[]
  readonly onChange: (part: Pick<ColumnUse, 'words' | 'leavesOthersOut'>) => void
}) {
  const { column, use, seen, onChange } = props
  const said = use.words ?? []
  const setWord = (word: WordUse | null, text: string): void => {
    const others = said.filter((each) => each.text !== text)
    onChange({ words: word === null ? others : [...others, word] })
  }
  if (seen.length === 0) return <p className="mapping-open">{say('mapping.words-many', { column })}</p>
  return (
    <div
      className="preview-frame"
      role="region"
      aria-label={say('mapping.words-of', { column })}
      tabIndex={0}
    >
      <table className="preview-table mapping-columns">
        <caption>{say('mapping.words-of', { column })}</caption>
        <thead>
          <tr>
            {(['word', 'rows', 'use', 'kind-short', 'counts', 'outcome'] as const).map((head) => (
              <th key={head} scope="col">
                {say(`mapping.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map(({ text, rows }) => {
            const word = said.find((each) => each.text === text)
            const change = (part: Partial<WordUse>): void => {
              setWord({ ...NOTHING_SAID, text, ...word, ...part }, text)
            }
            const state = word === undefined ? 'open' : word.isLeftOut ? 'left-out' : 'taken'
            return (
              <tr key={text}>
                <th scope="row">{text === '' ? say('importing.blank') : text}</th>
                <td>{formatCount(rows)}</td>
                <td>
                  <Choice
                    label={say('mapping.word-of', { word: text })}
                    value={state}
                    options={STATES}
                    onChoose={(chosen) => {
                      if (chosen === 'open') setWord(null, text)
                      else change({ isLeftOut: chosen === 'left-out' })
                    }}
                  />
                </td>
                {state === 'taken' && (
                  <>
                    <td>
                      <Choice
                        label={say('mapping.kind-of', { column: text })}
                        value={word?.requestKind ?? ''}
                        options={KINDS}
                        onChoose={(kind) => {
                          change({ requestKind: kind === '' ? null : kind })
                        }}
                      />
                    </td>
                    <td>
                      <Choice
                        label={say('mapping.counts-of', { column: text })}
                        value={word?.measure ?? ''}
                        options={COUNTS}
                        onChoose={(measure) => {
                          change({ measure: measure === '' ? null : measure })
                        }}
                      />
                    </td>
                    <td>
                      <Choice
                        label={say('mapping.outcome-of', { column: text })}
                        value={word?.outcome ?? ''}
                        options={OUTCOME_OPTIONS}
                        onChoose={(outcome) => {
                          change({ outcome: outcome === '' ? null : outcome })
                        }}
                      />
                    </td>
                  </>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      <label className="choice">
        <input
          type="checkbox"
          checked={use.leavesOthersOut === true}
          onChange={(event) => {
            onChange({ leavesOthersOut: event.target.checked })
          }}
        />
        {say('mapping.words-others')}
      </label>
    </div>
  )
}

const NOTHING_SAID = { isLeftOut: false, requestKind: null, measure: null, outcome: null } as const
const STATES = (['open', 'taken', 'left-out'] as const).map((id) => ({
  id,
  label: say(`mapping.word-${id}`),
}))
const UNSAID = { id: '', label: say('mapping.unsaid') } as const
const KINDS = [UNSAID, ...REQUEST_KINDS.map((id) => ({ id, label: say(`kind.${id}`) }))]
const COUNTS = [UNSAID, ...MEASURES.map((id) => ({ id, label: say(`measure.${id}`) }))]
const OUTCOME_OPTIONS = [UNSAID, ...OUTCOMES_AND_TOTAL.map((id) => ({ id, label: say(`outcome.${id}`) }))]
