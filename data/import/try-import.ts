import type { DatasetDocument } from '../dataset/document.ts'
import type { FileReport } from '../model/import-report.ts'
import { countBytes, importFiles, planFile, type HearBytes, type OpenedFile } from './import-files.ts'

/** Thrown to take a trial back: nothing went wrong. */
class TrialOver extends Error {
  readonly reports: readonly FileReport[]

  constructor(reports: readonly FileReport[]) {
    super('trial over')
    this.reports = reports
  }
}

/**
 * What an import would come to, without importing. Files of one layout may hold the same figures, and so may a dataset and any
 * other file; a later one is then to be compared with an earlier one: they are imported for real, and taken back in the same
 * transaction.
 *
 * @throws {DeskError} those of `importFiles` but `import-errors` and `import-questions`.
 */
export function tryImport(
  files: readonly OpenedFile[],
  document: DatasetDocument,
  hear: HearBytes,
): readonly FileReport[] {
  const layouts = files.map(({ reader }) => reader.layout.id)
  const isApart =
    new Set(layouts).size === layouts.length && files.every(({ reader }) => reader.kind === 'report')
  if (files.length === 1 || isApart) return planEach(files, document, hear)
  try {
    document.perform(
      {
        kind: 'import',
        describe: () => 'trial',
        run: (database) => {
          throw new TrialOver(importFiles(files, database, { skipErrors: true, isTrial: true, hear }))
        },
        isBulk: true,
      },
      () => undefined,
    )
  } catch (error) {
    if (error instanceof TrialOver) return error.reports
    throw error
  }
  return []
}

function planEach(
  files: readonly OpenedFile[],
  document: DatasetDocument,
  hear: HearBytes,
): readonly FileReport[] {
  const advance = countBytes(files, 1, hear)
  return files.map((file) => planFile(file, document.database(), advance).report)
}
