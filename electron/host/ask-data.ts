import { z } from 'zod'
import { checkReportSchema } from '../../data/process/check-report.ts'
import type { ProcessReply, Verb, Verbs } from '../../data/process/messages.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { figureRowsSchema } from '../../data/model/provenance.ts'
import { claimsBoardSchema } from '../../data/model/claims-board.ts'
import { viewAnswerSchema } from '../../data/model/view-answer.ts'
import { datasetInfoSchema, type DatasetInfo } from '../contract/channels.ts'
import type { DataProcess, DatasetPlace } from './data-process.ts'

const exportedFileSchema = z.object({
  /** A name and no path: it becomes part of one. */
  fileName: z.string().regex(/^[^/\\\0]{1,255}$/),
  mimeType: z.string().regex(/^[a-z]+\/[a-z+.-]+(; [a-z]+=[a-z0-9-]+)*$/),
  bytes: z.instanceof(Uint8Array),
})

/** What each verb's value must be. The process that read a stranger's file is not believed. */
const VALUES: { readonly [V in Verb]: z.ZodType<Verbs[V]['value']> } = {
  open: datasetInfoSchema,
  info: datasetInfoSchema,
  answer: viewAnswerSchema,
  rows: figureRowsSchema,
  export: exportedFileSchema,
  claims: claimsBoardSchema,
  'statement-rows': figureRowsSchema,
  versions: z.object({ node: z.string(), sqlite: z.string() }),
  check: checkReportSchema,
}

/**
 * Opens a dataset in the data process and checks what it says of it.
 * @throws {DeskError} the failure it answered with.
 */
export async function openInData(data: DataProcess, place: DatasetPlace): Promise<DatasetInfo> {
  return valueOf('open', await data.open(place))
}

/**
 * Asks the data process and checks what it says.
 * @throws {DeskError} the failure it answered with.
 */
export async function askData<V extends Exclude<Verb, 'open'>>(
  data: DataProcess,
  verb: V,
  request: Verbs[V]['request'],
): Promise<Verbs[V]['value']> {
  return valueOf(verb, await data.request(verb, request))
}

function valueOf<V extends Verb>(verb: V, reply: ProcessReply<unknown>): Verbs[V]['value'] {
  if (!reply.ok) throw new DeskError(reply.code, reply.details)
  return VALUES[verb].parse(reply.value)
}
