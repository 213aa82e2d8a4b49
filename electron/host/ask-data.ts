import { basename } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'
import type { ProcessReply } from '../../data/process/messages.ts'
import { VERB_VALUES, type Verb, type Verbs } from '../../data/process/verbs.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { expected, noteAnswered } from './asked-of.ts'
import type { DataProcess, DatasetPlace } from './data-process.ts'
import { issueInWords } from '../../data/model/issue-in-words.ts'
import type { StampedReply } from './running-process.ts'

/**
 * Opens a dataset in the data process and checks what it says of it.
 * @throws {DeskError} the failure it answered with.
 */
export async function openInData(data: DataProcess, place: DatasetPlace): Promise<DatasetInfo> {
  const fault = (value: unknown): ProcessReply<never> | undefined => maybeFault(value, basename(place.path))
  return valueOf('open', await data.open(place, fault, expected()))
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
  return valueOf(verb, await data.request(verb, request, expected()))
}

/** A dataset of which the process says what the contract doesn't know. */
function maybeFault(value: unknown, file: string): ProcessReply<never> | undefined {
  const { error } = VERB_VALUES.open.safeParse(value)
  if (error === undefined) return undefined
  const details = { file, table: 'dataset', row: '–', column: '–', reason: issueInWords(error) }
  return { ok: false, code: 'dataset-value', details }
}

function valueOf<V extends Verb>(verb: V, reply: StampedReply): Verbs[V]['value'] {
  noteAnswered(reply)
  if (!reply.ok) throw new DeskError(reply.code, reply.details)
  return VERB_VALUES[verb].parse(reply.value)
}
