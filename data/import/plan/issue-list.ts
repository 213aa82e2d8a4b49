import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { ImportIssue } from '../../model/import-report.ts'
import { withShortTexts } from './short-texts.ts'
import type { DraftIssue } from '../draft.ts'

/** Issues that a report lists; all are counted. */
const MAX_LISTED = DATASET_LIMITS.listedIssues

/** Collects a file's issues; those that are alike and of following rows become one. */
export interface IssueList {
  readonly add: (issue: DraftIssue) => void
  readonly counts: {
    readonly error: number
    readonly warning: number
    readonly skipped: number
    readonly note: number
  }
  listed(): readonly ImportIssue[]
}

export function createIssueList(file: string): IssueList {
  const listed: ImportIssue[] = []
  const counts = { error: 0, warning: 0, skipped: 0, note: 0 }
  return {
    counts,
    add: (issue) => {
      counts[issue.level] += issue.rows
      const last = listed.at(-1)
      if (last !== undefined && follows(last, issue))
        listed[listed.length - 1] = { ...last, rows: last.rows + issue.rows }
      else if (listed.length < MAX_LISTED) listed.push({ ...withShortTexts(issue), file })
    },
    listed: () => listed,
  }
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
