import { basename, resolve } from 'node:path'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { completeView } from '../../data/model/complete-view.ts'
import { defaultQuery } from '../../data/model/default-query.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { askedViewSchema, type ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { MAX_REQUEST_BYTES } from '../contract/channels.ts'
import { issueInWords } from '../../data/model/issue-in-words.ts'
import { maybeRefusal } from './inspect-request.ts'
import { readTextFile } from './read-text-file.ts'

/**
 * The view that `--query` names: JSON, or the name of a file that holds it. Keys left out are those of the default view of its company.
 * It is not settled yet.
 * @throws {DeskError} `query-invalid`.
 */
export function readQuery(given: string | undefined, catalogue: Catalogue, folder: string): ViewQuery {
  if (given === undefined) return defaultQuery(catalogue)
  const text = given.trimStart().startsWith('{') ? given : readQueryFile(given, folder)
  const value = parseJson(text)
  const refusal = maybeRefusal(value, MAX_REQUEST_BYTES)
  if (refusal !== undefined) throw invalid(refusal)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(say('cli.query-no-object'))
  const parsed = askedViewSchema.safeParse(completeView(value, catalogue))
  if (!parsed.success) throw invalid(issueInWords(parsed.error))
  return parsed.data
}

/**
 * What a file that the person named holds.
 * @throws {DeskError} `query-invalid`, or what is wrong with the file.
 */
export function readQueryFile(name: string, folder: string): string {
  try {
    return readTextFile(resolve(folder, name), MAX_REQUEST_BYTES)
  } catch (error) {
    const isMissing = !(error instanceof DeskError) || error.code === 'file-missing'
    throw isMissing ? invalid(say('cli.query-unreadable', { file: basename(name) }), error) : error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalid(say('cli.query-not-json'), error)
  }
}

function invalid(reason: string, cause?: unknown): DeskError {
  return new DeskError('query-invalid', { reason }, cause)
}
