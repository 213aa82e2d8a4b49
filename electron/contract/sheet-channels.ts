import { z } from 'zod'
import { SHEET_FORMATS, sheetSubjectSchema } from '../../data/model/fact-sheet.ts'
import { savedSchema } from './saved.ts'

export const SHEET_CHANNELS = {
  /** A page to check one statement or one mark of a figure by, as a file. */
  'sheet.save': {
    request: z.strictObject({ subject: sheetSubjectSchema, format: z.enum(SHEET_FORMATS) }),
    reply: savedSchema,
  },
} as const
