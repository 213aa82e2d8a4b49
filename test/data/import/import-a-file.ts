import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftFigure, DraftIssue, DraftLine, FigureKind } from '../../../data/import/draft.ts'
import { openReport } from '../../../data/import/open-report.ts'
import type { ReportReader } from '../../../data/import/report-reader.ts'
import { NO_CHOICES, type ImportChoices } from '../../../data/model/import-report.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'

/** The published files that tests may read, beside the project; they are not part of it. */
export const REPORTS_FOLDER = join(import.meta.dirname, '../../../../shared/reports')

export const NOTHING_AROUND = { territories: [], recipes: [], companies: [] } as const

/** A file of a folder of its own, gone after the test. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

export async function openText(
  name: string,
  content: string | Uint8Array,
  choices: Partial<ImportChoices> = {},
): Promise<ReportReader> {
  return await openReport(temporaryFile(name, content), { ...NO_CHOICES, ...choices }, NOTHING_AROUND)
}

/** A figure with all that its line and its kind say of it. */
export type WholeFigure = Omit<DraftFigure, 'kind'> & FigureKind & Pick<DraftLine, 'period' | 'territory'>
type WholeLine = Omit<DraftLine, 'figures'> & { readonly figures: readonly WholeFigure[] }

/** Everything that a reader says, kept. */
export function readAll(reader: ReportReader): {
  readonly lines: readonly WholeLine[]
  readonly figures: readonly WholeFigure[]
  readonly issues: readonly DraftIssue[]
} {
  const lines: WholeLine[] = []
  const issues: DraftIssue[] = []
  reader.read({
    line: ({ more = [], ...first }) => {
      for (const line of [first, ...more])
        lines.push({ ...line, figures: line.figures.map((figure) => wholeFigure(line, figure)) })
    },
    issue: (issue) => issues.push(issue),
    advance: () => undefined,
  })
  return { lines, figures: lines.flatMap(({ figures }) => figures), issues }
}

function wholeFigure({ period, territory }: DraftLine, { kind, ...rest }: DraftFigure): WholeFigure {
  return { period, territory, ...kind, ...rest }
}
