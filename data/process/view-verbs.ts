import { z } from 'zod'
import type { ExportFormat, FigurePart } from '../../electron/contract/channels.ts'
import type { Mark } from '../model/figure-spec.ts'
import { figureRowsSchema, type FigureRows } from '../model/provenance.ts'
import { viewAnswerSchema, type ViewAnswer } from '../model/view-answer.ts'
import { coverageListSchema, peersSchema, type CoverageList, type Peers } from '../model/view-details.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'

/** A finished file, not yet anywhere on disk. */
export interface ExportedFile {
  /** Suggested name, without a folder. */
  readonly fileName: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}
export const exportedFileSchema: z.ZodType<ExportedFile> = z.object({
  /** It becomes part of a path, so it holds none. */
  fileName: z.string().regex(/^[^/\\\0]{1,255}$/),
  mimeType: z.string().regex(/^[a-z]+\/[a-z0-9+.-]+(; [a-z]+=[a-z0-9-]+)*$/),
  bytes: z.instanceof(Uint8Array),
})

interface ExportRequest {
  readonly query: ViewQuery
  readonly part: FigurePart
  readonly format: ExportFormat
  /** Printed in the file. */
  readonly appVersion: string
}

/** A view's figures, the rows behind them, and its figures as files. */
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
  readonly export: VerbTypes<ExportRequest, ExportedFile>
}

export const VIEW_VALUES: ValueSchemas<ViewVerbs> = {
  answer: viewAnswerSchema,
  peers: peersSchema,
  coverage: coverageListSchema,
  rows: figureRowsSchema,
  export: exportedFileSchema,
}
