import { useMemo, useState } from 'react'
import { formatCount } from '../../data/model/format.ts'
import { ISSUE_LEVELS, type ImportIssue, type ImportReport } from '../../data/model/import-report.ts'
import { say } from '../../data/model/words/say.ts'
import { DataTable } from '../table/data-table.tsx'
import type { TableColumn } from '../table/table-column.ts'

type Level = ImportIssue['level']
interface NumberedIssue extends ImportIssue {
  readonly key: number
}

/** A file's report lists no more than this; its counts are of all. */
const LISTED_BY_FILE = 1000

/** Every row that has an issue, by file, row and column, with its reason and what to do. */
export function IssuesTable(props: { readonly report: ImportReport }) {
  const { files } = props.report
  const issues = useMemo(
    () => files.flatMap((file) => file.issues).map((issue, key) => ({ ...issue, key })),
    [files],
  )
  const [level, setLevel] = useState<Level | null>(null)
  const shown = useMemo(
    () => (level === null ? issues : issues.filter((issue) => issue.level === level)),
    [issues, level],
  )
  return (
    <section className="import-part" aria-labelledby="issues-title">
      <h2 id="issues-title">{say('importing.issues')}</h2>
      {issues.length === 0 ? (
        <p>{say('importing.issues-none')}</p>
      ) : (
        <>
          <LevelFilter issues={issues} chosen={level} onChoose={setLevel} />
          {files.some((file) => file.issues.length >= LISTED_BY_FILE) && (
            <p className="hint">{say('importing.issues-some', { limit: formatCount(LISTED_BY_FILE) })}</p>
          )}
          <DataTable
            label={say('importing.issues')}
            name="import-issues"
            rows={shown}
            columns={COLUMNS}
            keyOf={({ key }) => key}
            rowHeight={46}
            rowAttributes={({ level: own, reasonId }) => ({ 'data-level': own, 'data-reason': reasonId })}
          />
        </>
      )}
    </section>
  )
}

function LevelFilter(props: {
  readonly issues: readonly ImportIssue[]
  readonly chosen: Level | null
  readonly onChoose: (level: Level | null) => void
}) {
  const { issues, chosen, onChoose } = props
  const counts = ISSUE_LEVELS.map((level) => ({
    level,
    count: issues.filter((issue) => issue.level === level).length,
  })).filter(({ count }) => count > 0)
  return (
    <div className="verdict-filter" role="group" aria-label={say('importing.level-filter')}>
      <button
        type="button"
        className="button"
        aria-pressed={chosen === null}
        onClick={() => {
          onChoose(null)
        }}
      >
        {say('importing.level-all', { count: issues.length })}
      </button>
      {counts.map(({ level, count }) => (
        <button
          key={level}
          type="button"
          className="button"
          aria-pressed={chosen === level}
          onClick={() => {
            onChoose(chosen === level ? null : level)
          }}
        >
          {say(`importing.level-${level}`)} {count}
        </button>
      ))}
    </div>
  )
}

/** `12`, or `12–15` where rows that are alike were put together. */
function rowText({ row, rows }: ImportIssue): string {
  if (row === null) return ''
  return rows > 1 ? say('importing.rows-range', { from: row, to: row + rows - 1 }) : String(row)
}

function textColumn(
  id: 'level' | 'file' | 'sheet' | 'column' | 'value' | 'reason' | 'fix',
  textOf: (issue: NumberedIssue) => string,
): TableColumn<NumberedIssue> {
  return {
    id,
    head: say(`importing.issue-${id}`),
    unit: null,
    isNumber: false,
    textOf,
    sortOf: textOf,
    cell: (issue) => (
      <span className={`issue-cell issue-${id}`} title={textOf(issue)}>
        {textOf(issue)}
      </span>
    ),
  }
}

const COLUMNS: readonly TableColumn<NumberedIssue>[] = [
  textColumn('level', ({ level }) => say(`importing.level-${level}`)),
  textColumn('file', ({ file }) => file),
  textColumn('sheet', ({ sheet }) => sheet ?? ''),
  {
    id: 'row',
    head: say('importing.issue-row'),
    unit: null,
    isNumber: true,
    textOf: rowText,
    sortOf: ({ row }) => row,
    cell: rowText,
  },
  textColumn('column', ({ column }) => column ?? ''),
  textColumn('value', ({ value }) => (value === '' ? say('importing.blank') : (value ?? ''))),
  textColumn('reason', ({ reason }) => reason),
  textColumn('fix', ({ fix }) => fix ?? ''),
]
