import type { DatasetDocument } from '../dataset/journal/document.ts'
import type { FileReport } from '../model/import-report.ts'
import { MICROSOFT_LAYOUT } from './layouts/microsoft.ts'
import { PUBLISHED_LAYOUTS } from './layouts/recognise-layout.ts'
import { countBytes, importFiles, planFile, type OpenedFile } from './import-files.ts'
import type { HearBytes } from './hear-bytes.ts'

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
 * @throws {DeskError} those of `importFiles` but `import-questions` and `import-errors`.
 */
export function tryImport(
  files: readonly OpenedFile[],
  document: DatasetDocument,
  hear: HearBytes,
): readonly FileReport[] {
  if (files.length === 1 || areApart(files)) return planEach(files, document, hear)
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

/** Reports of layouts of their own: no two of them can hold the same figures, but those that a mapping of the reader's reads. */
function areApart(files: readonly OpenedFile[]): boolean {
  const reports = files.flatMap(({ reader }) => (reader.kind === 'report' ? [reader] : []))
  const published = new Set([MICROSOFT_LAYOUT.id, ...PUBLISHED_LAYOUTS.map(({ id }) => id)])
  const companies = reports.map(({ names }) => names.company.id)
  const isShared = (company: string): boolean => companies.filter((id) => id === company).length > 1
  return (
    reports.length === files.length &&
    new Set(reports.map(({ layout }) => layout.id)).size === files.length &&
    reports.every(({ layout, names }) => published.has(layout.id) || !isShared(names.company.id))
  )
}

function planEach(
  files: readonly OpenedFile[],
  document: DatasetDocument,
  hear: HearBytes,
): readonly FileReport[] {
  const advance = countBytes(files, 1, hear)
  return files.map((file) => planFile(file, document.database(), advance).report)
}
