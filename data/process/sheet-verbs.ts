import type { SheetFormat, SheetSubject } from '../model/fact-sheet.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'
import { exportedFileSchema, type ExportedFile } from './view-verbs.ts'

interface SheetRequest {
  readonly subject: SheetSubject
  readonly format: SheetFormat
  /** Printed in the file. */
  readonly appVersion: string
}

/** Pages to check by. */
export interface SheetVerbs {
  readonly 'fact-sheet': VerbTypes<SheetRequest, ExportedFile>
}

export const SHEET_VALUES: ValueSchemas<SheetVerbs> = { 'fact-sheet': exportedFileSchema }
