import { checkReportSchema, type CheckReport } from '../model/check-report.ts'
import { figureRowsSchema, type FigureRows } from '../model/provenance.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'

/** What there is to be found in the figures themselves. */
export interface CheckVerbs {
  readonly check: VerbTypes<NoRequest, CheckReport>
  /** The figures that a finding is about. */
  readonly 'finding-rows': VerbTypes<
    { readonly figureIds: readonly number[]; readonly limit: number },
    FigureRows
  >
}

export const CHECK_VALUES: ValueSchemas<CheckVerbs> = {
  check: checkReportSchema,
  'finding-rows': figureRowsSchema,
}
