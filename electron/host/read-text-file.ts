import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'

/**
 * A whole text file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252, which any bytes are.
 * @throws {DeskError} `file-missing`, `file-not-regular`, and what `tooLarge` gives of a file's size.
 */
export async function readTextFile(
  path: string,
  maxBytes: number,
  tooLarge: (size: number) => DeskError,
): Promise<string> {
  const file = basename(path)
  const found = await stat(path).catch((cause: unknown) => {
    throw new DeskError('file-missing', { file }, cause)
  })
  if (!found.isFile()) throw new DeskError('file-not-regular', { file })
  if (found.size > maxBytes) throw tooLarge(found.size)
  const bytes = await readFile(path)
  // It may have grown since.
  if (bytes.byteLength > maxBytes) throw tooLarge(bytes.byteLength)
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
