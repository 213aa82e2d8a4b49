import type { Mark } from '../model/figure-spec.ts'
import { figureRowsSchema, type FigureRows } from '../model/provenance.ts'
import { viewAnswerSchema, type ViewAnswer } from '../model/view-answer.ts'
import { coverageListSchema, peersSchema, type CoverageList, type Peers } from '../model/view-details.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'

/** A view's figures and the rows behind them. */
export interface ViewVerbs {
  readonly peers: VerbTypes<
    { readonly query: ViewQuery; readonly territory: string; readonly count: number },
    Peers
  >
  readonly coverage: VerbTypes<{ readonly query: ViewQuery }, CoverageList>
  readonly answer: VerbTypes<{ readonly query: ViewQuery }, ViewAnswer>
  readonly rows: VerbTypes<
    { readonly query: ViewQuery; readonly mark: Mark; readonly limit: number },
    FigureRows
  >
}

export const VIEW_VALUES: ValueSchemas<ViewVerbs> = {
  answer: viewAnswerSchema,
  peers: peersSchema,
  coverage: coverageListSchema,
  rows: figureRowsSchema,
}
