import type { HearBytes } from './hear-bytes.ts'
import type Database from 'better-sqlite3'
import { DeskError } from '../model/error-codes.ts'
import type { FileReport, ImportChoices } from '../model/import-report.ts'
import { questionWords } from '../model/words/say-question.ts'
import type { DatasetReader } from './dataset/dataset-reader.ts'
import { planDataset } from './dataset/plan-dataset.ts'
import { writeDataset } from './dataset/write-dataset.ts'
import { keepAnswers } from './plan/keep-answers.ts'
import { maybeHeldDocument } from './plan/held-document.ts'
import { planImport } from './plan/plan-import.ts'
import type { ImportPlan } from './plan/import-plan.ts'
import { writeImport } from './plan/write-import.ts'
import type { ReportReader } from './report-reader.ts'

/** An opened file with what the reader decided about it. */
export interface OpenedFile {
  readonly reader: ReportReader | DatasetReader
  readonly choices: ImportChoices
}

interface ImportOptions {
  /** Leave out the rows that can't be imported; else nothing is imported where there are any. */
  readonly skipErrors: boolean
  /** To be taken back: a file with open questions is left out, and doesn't refuse the others. */
  readonly isTrial?: boolean
  /** Files with open questions, or with errors that aren't left out, stay out themselves; else they refuse all. */
  readonly skipFiles?: boolean
  readonly hear: HearBytes
}

/**
 * Plans and writes files one after the other, so that a later one is compared with what an earlier one brought. Inside a
 * transaction of the caller's. A file that adds nothing is not written.
 *
 * @throws {DeskError} `import-questions`, `import-errors`, `import-overlap`, `import-changed`, and those of a file that can't be read.
 */
export function importFiles(
  files: readonly OpenedFile[],
  database: Database.Database,
  { skipErrors, isTrial = false, skipFiles = false, hear }: ImportOptions,
): readonly FileReport[] {
  const advance = countBytes(files, 2, hear)
  return files.map((file) => {
    const { report, addsSomething, write } = planFile(file, database, advance)
    const isAsked = report.questions.length > 0
    if (isAsked && !isTrial && !skipFiles) throw questionsOpen(report)
    const { errors } = report.lines
    const isFaulty = errors > 0 && !skipErrors
    if (isFaulty && !skipFiles) throw new DeskError('import-errors', { file: report.file, count: errors })
    if (addsSomething && !isAsked && !isFaulty) write(database)
    return report
  })
}

function questionsOpen({ file, questions }: FileReport): DeskError {
  const [first] = questions
  if (first === undefined) throw new RangeError('No question is open')
  const { title, option } = questionWords(first)
  return new DeskError('import-questions', { file, count: questions.length, question: title, option })
}

/** What one file would do to the dataset as it is, and the doing of it. */
interface FilePlan {
  readonly report: FileReport
  readonly addsSomething: boolean
  /** Inside a transaction of the caller's. */
  readonly write: (database: Database.Database) => void
}

/** @throws {DeskError} `import-overlap`, and those of a file that can't be read. */
export function planFile(
  { reader, choices }: OpenedFile,
  database: Database.Database,
  advance: (bytes: number) => void,
): FilePlan {
  if (reader.kind === 'dataset') {
    const plan = planDataset(reader, database, advance)
    return {
      report: plan.report,
      addsSomething: plan.report.editions.length > 0,
      write: (into) => writeDataset(plan, into, advance),
    }
  }
  const plan = planImport(reader, database, advance)
  return {
    report: plan.report,
    addsSomething: plan.editions.size > 0 || isNewDocument(plan, database),
    write: (into) => {
      writeImport(plan, choices, into, advance)
      keepAnswers(reader.layout.id, choices, into)
    },
  }
}

/** Adds up the bytes of `files`, each of which is read `times` over. */
export function countBytes(
  files: readonly OpenedFile[],
  times: number,
  hear: HearBytes,
): (bytes: number) => void {
  const total = files.reduce((sum, { reader }) => sum + reader.file.bytes, 0) * times
  let done = 0
  return (bytes) => {
    done += bytes
    hear({ done, total })
  }
}

/** A file without figures is kept as a document, once. */
function isNewDocument({ reader, report }: ImportPlan, database: Database.Database): boolean {
  const { sha256, lines } = report
  if (lines.imported + lines.same > 0 || lines.skipped === 0) return false
  const { publisher, company } = reader.names
  return maybeHeldDocument(database, { sha256, publisher, company: company.id }) === undefined
}
