import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'

/**
 * A pipe may have nobody at its other end and a device no end at all: neither is ever opened. What isn't there is left to who reads it.
 * @throws {DeskError} `file-not-regular`.
 */
export async function refuseIrregular(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found !== undefined && !found.isFile())
    throw new DeskError('file-not-regular', { file: basename(path) })
}
