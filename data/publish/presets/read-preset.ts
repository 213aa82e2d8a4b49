import { issueInWords } from '../../model/issue-in-words.ts'
import { DeskError } from '../../model/error-codes.ts'
import { notJsonReason, parseGivenJson } from '../../model/parse-given-json.ts'
import { type Preset, presetSchema } from '../../model/preset.ts'

/**
 * A preset from a file of anywhere; it becomes one of the reader’s own.
 * @throws {DeskError} `preset-damaged`, with what is wrong in it; `file` is its name.
 */
export function readPreset(bytes: Buffer, file: string): Preset {
  let value: unknown
  try {
    value = parseGivenJson(bytes.toString('utf8'))
  } catch (error) {
    throw new DeskError('preset-damaged', { file, reason: notJsonReason(error) }, error)
  }
  const parsed = presetSchema.safeParse(value)
  if (parsed.success) return { ...parsed.data, group: 'own' }
  throw new DeskError('preset-damaged', { file, reason: issueInWords(parsed.error) })
}
