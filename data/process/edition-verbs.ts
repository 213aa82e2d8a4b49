import { restatementLedgerSchema, type RestatementLedger } from '../model/restatement.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'

/** Editions of the reports, and what they changed. */
export interface EditionVerbs {
  readonly restatements: VerbTypes<{ readonly limit: number }, RestatementLedger>
}

export const EDITION_VALUES: ValueSchemas<EditionVerbs> = { restatements: restatementLedgerSchema }
