import type { FileReport, ImportChoices, ImportIssue } from '../../data/model/import-report.ts'
import { formatCount } from '../../data/model/format.ts'
import { leftOut, rowsNotListed } from '../../data/model/left-out.ts'
import { say } from '../../data/model/words/say.ts'
import { withTables } from './answer-choices.ts'
import type { ReportFile } from './report-file.ts'
import { WordRemedies } from './word-remedies.tsx'

/** Rows of one reason that are shown one by one. */
const SHOWN = 100

/** What of a file isn't imported, grouped by reason with its rows; warnings and notes after it; and its other tables. */
export function LeftOutList(props: {
  readonly file: ReportFile
  readonly report: FileReport
  readonly onDecide: (change: Partial<ImportChoices>) => void
  readonly onLeaveOut: (leavesErrorsOut: boolean) => void
}) {
  const { file, report } = props
  const groups = leftOut(report)
  const others = report.issues.filter(({ level }) => level === 'warning' || level === 'note')
  const unlisted = rowsNotListed(report)
  return (
    <>
      <OtherTables {...props} />
      {report.lines.errors > 0 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={file.leavesErrorsOut}
            onChange={(event) => {
              props.onLeaveOut(event.target.checked)
            }}
          />
          {say('importing.skip-errors', { count: report.lines.errors })}
        </label>
      )}
      {groups.length === 0 && others.length === 0 && <p>{say('importing.issues-none')}</p>}
      <ul className="left-out">
        {groups.map((group) => (
          <li key={`${group.level} ${group.reasonId}`} data-level={group.level} data-reason={group.reasonId}>
            <Group rows={group.rows} level={group.level} reason={group.reason} fix={group.fix} />
            {group.level === 'error' && <WordRemedies file={file} group={group} onDecide={props.onDecide} />}
            <Rows
              rows={report.issues.filter(
                ({ level, reasonId }) => level === group.level && reasonId === group.reasonId,
              )}
            />
          </li>
        ))}
        {others.map((issue, place) => (
          <li key={place} data-level={issue.level} data-reason={issue.reasonId}>
            <Group
              rows={issue.row === null ? null : issue.rows}
              level={issue.level}
              reason={issue.reason}
              fix={issue.fix}
            />
            {issue.row !== null && <Rows rows={[issue]} />}
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <p className="hint">{say('importing.issues-unlisted', { count: formatCount(unlisted) })}</p>
      )}
    </>
  )
}

function Group(props: {
  /** `null`: it is about the file. */
  readonly rows: number | null
  readonly level: ImportIssue['level']
  readonly reason: string
  readonly fix: string | null
}) {
  return (
    <>
      <p className="left-out-count">
        {props.rows === null ? '' : formatCount(props.rows)}
        <span>
          {props.rows === null
            ? say('importing.rows-file')
            : say('importing.rows-unit', { count: props.rows })}
        </span>
      </p>
      <h3>
        <span className="issue-level">{say(`importing.level-${props.level}`)}</span> {props.reason}
      </h3>
      {props.fix !== null && <p className="left-out-fix">{props.fix}</p>}
    </>
  )
}

function Rows(props: { readonly rows: readonly ImportIssue[] }) {
  return (
    <p className="left-out-rows">
      {props.rows.slice(0, SHOWN).map((issue, place) => (
        <span key={place} className="left-out-row">
          {rowText(issue)}
        </span>
      ))}
      {props.rows.length > SHOWN && ` ${say('importing.rows-more', { count: props.rows.length - SHOWN })}`}
    </p>
  )
}

function rowText({ row, rows, sheet, column, value }: ImportIssue): string {
  const place =
    row === null
      ? ''
      : rows > 1
        ? say('importing.at-rows', { from: row, to: row + rows - 1 })
        : say('importing.at-row', { row })
  const cell = value === null ? null : value === '' ? say('importing.blank') : `“${value}”`
  return [sheet, place, column, cell].filter((part) => part !== null && part !== '').join(' · ')
}

/** Tables below the first, which aren't read unless they are taken. */
function OtherTables(props: {
  readonly file: ReportFile
  readonly report: FileReport
  readonly onDecide: (change: Partial<ImportChoices>) => void
}) {
  const tables = props.report.taken?.tables ?? []
  const taken = tables.filter(({ isTaken }) => isTaken).map(({ headerRow }) => headerRow)
  const others = tables.filter(({ isTaken }) => !isTaken)
  return (
    <ul className="other-tables">
      {others.map(({ headerRow, lastRow, columns, rows }) => (
        <li key={headerRow} data-table={headerRow}>
          <p>
            {say('importing.other-table', {
              from: headerRow,
              to: lastRow,
              rows,
              columns: columns
                .filter((name) => name.trim() !== '')
                .slice(0, 6)
                .join(', '),
            })}
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              props.onDecide(withTables(props.file, [headerRow]))
            }}
          >
            {say('importing.table-instead')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              props.onDecide(
                withTables(
                  props.file,
                  [...taken, headerRow].sort((a, b) => a - b),
                ),
              )
            }}
          >
            {say('importing.table-both')}
          </button>
        </li>
      ))}
    </ul>
  )
}
