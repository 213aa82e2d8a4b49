import { basename } from 'node:path'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { ownFileSchema, type OwnFile } from '../../data/model/own-claims.ts'
import { notJsonReason, parseGivenJson } from '../../data/model/parse-given-json.ts'
import { say } from '../../data/model/words/say.ts'
import { issueInWords } from '../../data/model/issue-in-words.ts'
import { readTextFile } from './read-text-file.ts'

const MAX_BYTES = 50_000_000

/** An exported file of own articles and claims. @throws {DeskError} `own-file-invalid`, and what reading a file throws. */
export function readOwnFile(path: string): OwnFile {
  const file = basename(path)
  const refuse = (reason: string, cause?: unknown): DeskError =>
    new DeskError('own-file-invalid', { file, reason }, cause)
  const text = readTextFile(path, MAX_BYTES, (size) =>
    refuse(say('article.too-large', { size: formatBytes(size), limit: formatBytes(MAX_BYTES) })),
  )
  let value: unknown
  try {
    value = parseGivenJson(text)
  } catch (error) {
    throw refuse(notJsonReason(error), error)
  }
  const parsed = ownFileSchema.safeParse(value)
  if (!parsed.success) throw refuse(issueInWords(parsed.error))
  return parsed.data
}
