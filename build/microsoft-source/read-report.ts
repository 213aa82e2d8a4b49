import type { DraftIssue, DraftLine } from '../../data/import/draft.ts'
import { openReport } from '../../data/import/open-report.ts'
import type { ImportSurroundings } from '../../data/import/import-surroundings.ts'
import { NO_CHOICES } from '../../data/model/import-report.ts'

/** All that the importer says of a file. */
export interface ReadReport {
  readonly lines: readonly DraftLine[]
  readonly issues: readonly DraftIssue[]
}

/** Nothing but what the program knows by itself. */
export const createBlankSurroundings = (): ImportSurroundings => ({
  territories: [],
  recipes: [],
  companies: [],
})

/** @throws {Error} where a row isn't read, or something is asked. */
export async function readReport(path: string, surroundings: ImportSurroundings): Promise<ReadReport> {
  const reader = await openReport(path, NO_CHOICES, surroundings)
  const lines: DraftLine[] = []
  const issues: DraftIssue[] = []
  const { questions } = reader.read({
    line: (line) => lines.push(line),
    issue: (issue) => issues.push(issue),
    advance: () => undefined,
  })
  const [error] = issues.filter(({ level }) => level === 'error')
  if (error !== undefined) throw new Error(`${path}, row ${String(error.row)}: ${error.reason}`)
  if (reader.questions.length + questions.length > 0) throw new Error(`${path}: a question is open`)
  return { lines, issues }
}
