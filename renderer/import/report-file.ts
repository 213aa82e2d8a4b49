import type { TakenFor } from '../../data/model/import-question.ts'
import type { FileInspection, FileReport, ImportChoices } from '../../data/model/import-report.ts'

/** A file that is to be imported, with what the reader decided about it. */
export interface ReportFile {
  readonly handle: string
  readonly name: string
  readonly choices: ImportChoices
  /** `null` until it was looked at. */
  readonly inspection: FileInspection | null
  /** What would come of it; `null` until it was tried. */
  readonly report: FileReport | null
  /** The rows with errors are left out, as the reader said of this reading of the file. */
  readonly leavesErrorsOut: boolean
}

const REPORT_NAME = /\.(csv|tsv|tab|txt|xlsx|xlsm)$/i

const DATABASE_NAME = /\.(ddesk|sqlite|sqlite3|db)$/i

/** Whether a dropped file is a dataset, or another database, by its name. */
export function isDatabaseName(name: string): boolean {
  return DATABASE_NAME.test(name)
}

/** Whether a dropped file is a report, by its name; all others are taken for datasets. */
export function isReportName(name: string): boolean {
  return REPORT_NAME.test(name)
}

/** Why the file as a whole can't be imported as it stands, or `null`. */
export function failureOf({ inspection, report }: ReportFile): FileReport['failure'] {
  return inspection?.failure ?? report?.failure ?? null
}

/** What it was taken for; `null` while it is read, and where it can't be. */
export const takenOf = ({ report }: ReportFile): TakenFor | null => report?.taken ?? null
