import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { ImportIssue, IssueGroup } from '../../model/import-report.ts'
import { withShortTexts } from './short-texts.ts'
import type { DraftIssue } from '../draft.ts'

/** Issues that a report lists; all are counted. */
const MAX_LISTED = DATASET_LIMITS.listedIssues

/** Collects a file's issues; those that are alike and of following rows become one. */
interface IssueList {
  readonly add: (issue: DraftIssue) => void
  readonly counts: {
    readonly error: number
    readonly warning: number
    readonly skipped: number
    readonly note: number
  }
  listed(): readonly ImportIssue[]
  /** All errors and skipped rows by their reasons, those of most rows first. */
  groups(): readonly IssueGroup[]
}

/** Different values of one reason that are counted; the report has the first fifty of them. */
const MAX_VALUES = 1_000
const MOST_VALUES = 50
const MAX_GROUPS = 100

export function createIssueList(file: string): IssueList {
  const listed: ImportIssue[] = []
  const groups = new Map<string, OpenGroup>()
  const counts = { error: 0, warning: 0, skipped: 0, note: 0 }
  return {
    counts,
    add: (issue) => {
      counts[issue.level] += issue.rows
      addToGroup(groups, issue)
      const last = listed.at(-1)
      if (last !== undefined && follows(last, issue))
        listed[listed.length - 1] = { ...last, rows: last.rows + issue.rows }
      else if (listed.length < MAX_LISTED) listed.push({ ...withShortTexts(issue), file })
    },
    listed: () => listed,
    groups: () =>
      [...groups.values()]
        .map(({ values, ...group }) => ({ ...group, values: mostFirst(values) }))
        .sort((one, other) => other.rows - one.rows),
  }
}

type OpenGroup = Pick<IssueGroup, 'level' | 'reasonId'> & { rows: number; values: Map<string, number> }

function addToGroup(groups: Map<string, OpenGroup>, { level, reasonId, rows, value }: DraftIssue): void {
  if (level !== 'error' && level !== 'skipped') return
  const key = `${level} ${reasonId}`
  const group = groups.get(key) ?? { level, reasonId, rows: 0, values: new Map<string, number>() }
  if (groups.size < MAX_GROUPS) groups.set(key, group)
  group.rows += rows
  if (value === null || value.length > 200) return
  const text = value.trim()
  if (group.values.has(text) || group.values.size < MAX_VALUES)
    group.values.set(text, (group.values.get(text) ?? 0) + rows)
}

function mostFirst(values: ReadonlyMap<string, number>): IssueGroup['values'] {
  return [...values]
    .map(([text, rows]) => ({ text, rows }))
    .sort((one, other) => other.rows - one.rows)
    .slice(0, MOST_VALUES)
}

/** Only of rows that are skipped by rule: an error has its own row and value. */
function follows(last: ImportIssue, next: DraftIssue): boolean {
  return (
    next.level === 'skipped' &&
    last.level === 'skipped' &&
    last.reasonId === next.reasonId &&
    last.sheet === next.sheet &&
    last.value === null &&
    next.value === null &&
    last.reason === next.reason &&
    last.row !== null &&
    last.row + last.rows === next.row
  )
}
