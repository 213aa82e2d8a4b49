import { CELL_MEANINGS, type CellMeaning } from '../../data/model/import-question.ts'
import type { ImportChoices } from '../../data/model/import-report.ts'
import { formatCount } from '../../data/model/format.ts'
import type { LeftOutGroup } from '../../data/model/left-out.ts'
import { say } from '../../data/model/words/say.ts'
import { withMarks, withWord } from './answer-choices.ts'
import type { ReportFile } from './report-file.ts'

/** Different words that are offered; rare ones are answered by the mapping. */
const SHOWN = 8

/** One answer for all cells of a kind that aren't numbers: what a word means, or that marks point to footnotes. */
export function WordRemedies(props: {
  readonly file: ReportFile
  readonly group: LeftOutGroup
  readonly onDecide: (change: Partial<ImportChoices>) => void
}) {
  const { file, group, onDecide } = props
  const { reasonId, values } = group
  if (reasonId === 'marked') {
    const marks = marksOf(values.map(({ text }) => text))
    if (marks === '') return null
    return (
      <button
        type="button"
        className="button"
        onClick={() => {
          onDecide(withMarks(file, marks))
        }}
      >
        {say('importing.remedy-marks', { marks, count: group.rows })}
      </button>
    )
  }
  if (reasonId !== 'no-number') return null
  const words = values.filter(({ text }) => /^\p{L}/u.test(text) && text.length <= 50).slice(0, SHOWN)
  return (
    <ul className="word-remedies">
      {words.map(({ text, rows }) => (
        <li key={text} data-word={text}>
          {say('importing.remedy-word', { word: text, count: formatCount(rows) })}{' '}
          {CELL_MEANINGS.map((means) => (
            <button
              key={means}
              type="button"
              className="button"
              aria-label={say('importing.remedy-named', { word: text, meaning: meaningText(means) })}
              onClick={() => {
                onDecide(withWord(file, text, means))
              }}
            >
              {meaningText(means)}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}

const meaningText = (means: CellMeaning): string => say(`importing.means-${means}`)

/** The marks behind the numbers of cells, each once; `[` for one in brackets. */
export function marksOf(cells: readonly string[]): string {
  const signs = cells.flatMap((cell) => {
    const [, behind = ''] = /\d%?\s*([^\d%\s].*)$/u.exec(cell) ?? []
    return Array.from(behind.replace(/\[[0-9a-z]{1,3}\]/gi, '['))
  })
  return [...new Set(signs.filter((sign) => sign.trim() !== ''))].join('').slice(0, 20)
}
