import type { SheetFormat, SheetSubject } from '../model/fact-sheet.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'
import { finishedFileSchema, type FinishedFile } from '../model/finished-file.ts'

interface SheetRequest {
  readonly subject: SheetSubject
  readonly format: SheetFormat
  /** Printed in the file. */
  readonly appVersion: string
}

/** Pages to check by. */
export interface SheetVerbs {
  readonly 'fact-sheet': VerbTypes<SheetRequest, FinishedFile>
}

export const SHEET_VALUES: ValueSchemas<SheetVerbs> = { 'fact-sheet': finishedFileSchema }
