import { claimsBoardSchema, type ClaimsBoard } from '../model/claims-board.ts'
import { figureRowsSchema, type FigureRows } from '../model/provenance.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'

/** What was stated beside the figures. */
export interface ClaimVerbs {
  /** The dataset's statements with their verdicts, evidence and checklist. */
  readonly claims: VerbTypes<NoRequest, ClaimsBoard>
  /** The figures that a statement's verdict rests on. */
  readonly 'statement-rows': VerbTypes<{ readonly statement: string; readonly limit: number }, FigureRows>
}

export const CLAIM_VALUES: ValueSchemas<ClaimVerbs> = {
  claims: claimsBoardSchema,
  'statement-rows': figureRowsSchema,
}
