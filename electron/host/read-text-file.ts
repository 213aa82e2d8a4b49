import type { DeskError } from '../../data/model/error-codes.ts'
import { readGivenFile } from '../../data/process/read-given-file.ts'

/**
 * A whole text file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252, which any bytes are.
 * @throws {DeskError} what `readGivenFile` throws; of a file that is too large, what `tooLarge` gives of its size.
 */
export function readTextFile(path: string, maxBytes: number, tooLarge?: (size: number) => DeskError): string {
  const { bytes } = readGivenFile(path, maxBytes, tooLarge)
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
