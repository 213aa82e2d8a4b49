import type { FileReport, ImportIssue, IssueGroup } from './import-report.ts'

/** Rows of a file that are left out for one reason. */
export interface LeftOutGroup {
  readonly level: 'error' | 'skipped'
  readonly reasonId: string
  readonly reason: string
  readonly fix: string | null
  readonly rows: number
  /** The different cells, those of most rows first; none: they aren't known. */
  readonly values: IssueGroup['values']
  /** The first of them. */
  readonly example: ImportIssue
}

/**
 * What of a file isn't imported, by reason: errors first, those of most rows first. Of all rows where the report groups
 * them, else only of those that are listed; `rowsNotListed` says how many more there are.
 */
export function leftOut({
  issues,
  groups: counted = [],
}: Pick<FileReport, 'issues' | 'groups'>): readonly LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>()
  for (const issue of issues) {
    const { level, reasonId, reason, fix, rows } = issue
    if (level !== 'error' && level !== 'skipped') continue
    const key = JSON.stringify([level, reasonId])
    const group = groups.get(key)
    groups.set(
      key,
      group === undefined
        ? { level, reasonId, reason, fix, rows, values: [], example: issue }
        : { ...group, rows: group.rows + rows },
    )
  }
  const whole = [...groups.values()].map((group) => {
    const all = counted.find(({ level, reasonId }) => level === group.level && reasonId === group.reasonId)
    return all === undefined ? group : { ...group, rows: all.rows, values: all.values }
  })
  return whole.sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error') || b.rows - a.rows)
}

/** Rows that are left out, and that the report counts but doesn't list. */
export function rowsNotListed(report: Pick<FileReport, 'issues' | 'lines'>): number {
  const listed = leftOut({ issues: report.issues }).reduce((sum, { rows }) => sum + rows, 0)
  return Math.max(0, report.lines.skipped + report.lines.errors - listed)
}
