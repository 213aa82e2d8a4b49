import { z } from 'zod'

/**
 * Everything that can go wrong and be said in one sentence. Across the contract an error is a value, never a throw.
 * `data/model/words/error-words.ts` holds a sentence for each: a new code doesn't compile until someone has written it.
 */
export const ERROR_CODES = [
  // The file given as a dataset
  'file-missing',
  'file-not-regular',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'file-not-sqlite',
  'file-truncated',
  'file-damaged',
  'file-deadline',
  'dataset-foreign',
  'dataset-newer',
  'dataset-schema',
  'dataset-value',
  'dataset-locked',
  'dataset-deadline',
  'dataset-cancelled',
  'dataset-changed-elsewhere',
  // The reader's query
  'query-invalid',
  'query-unknown-company',
  'query-unknown-territory',
  'query-unknown-period',
  'view-text-invalid',
  'view-partly-lost',
  'leads-cancelled',
  // Edits of the open dataset
  'edit-refused',
  'edit-disk-full',
  'document-needs-name',
  'document-changed-outside',
  'document-linked',
  'document-held',
  'document-sealed',
  'recovery-missing',
  // A report to import
  'import-encoding',
  'import-not-text',
  'import-choose-table',
  'import-choose-file',
  'import-file-kind',
  'table-unreadable',
  'table-too-long',
  'import-layout-unknown',
  'import-layout-several',
  'import-period-differs',
  'import-period-refused',
  'import-company-differs',
  'import-table-unfit',
  'import-overlap',
  'import-changed',
  'import-not-as-seen',
  'import-questions',
  'import-errors',
  'import-cancelled',
  'import-no-report',
  'workbook-damaged',
  'workbook-refused',
  'statement-unknown',
  // Articles and claims of one’s own
  'article-unreadable',
  'own-file-invalid',
  // Files out
  'publish-unknown-preset',
  'publish-reds',
  'figures-too-large',
  'publish-too-large',
  'recipe-no-figure',
  'population-file',
  'recipe-none',
  'recipe-damaged',
  'recipe-newer',
  'preset-damaged',
  'batch-busy',
  'batch-file-exists',
  'batch-too-large',
  'save-read-only',
  'save-disk-full',
  'save-failed',
  'save-unsound',
  'target-in-use',
  'output-failed',
  'print-failed',
  'licences-missing',
  // The processes
  'deadline-passed',
  'process-stopped',
  'native-missing',
  'disk-full',
  'no-dataset',
  'handle-unknown',
  'request-refused',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Values for the error's sentence: file name (never a path of the machine in logs), row, column, limits. */
export const errorDetailsSchema = z.record(z.string(), z.union([z.string(), z.number()]))
export type ErrorDetails = Readonly<z.infer<typeof errorDetailsSchema>>

/** The file or the choice is wrong: the reader is told in one sentence. */
export class DeskError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'DeskError'
    this.code = code
    this.details = details
  }
}
