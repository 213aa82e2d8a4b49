import { DeskError } from '../../model/error-codes.ts'
import type { Encoding } from '../../model/import-report.ts'
import { MAX_REPORT_BYTES, readInChunks, type ReportFile } from '../read-in-chunks.ts'

/** How a file's bytes become text. */
export interface FoundEncoding {
  readonly encoding: Encoding
  readonly hasByteOrderMark: boolean
}

/**
 * The encoding that a file's first bytes state by a byte order mark; without one it is taken for UTF-8, which decoding then proves
 * or refutes: nothing is guessed from letters.
 */
export function encodingOf(head: Buffer): FoundEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { encoding: 'utf-8', hasByteOrderMark: true }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', hasByteOrderMark: true }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', hasByteOrderMark: true }
  return { encoding: 'utf-8', hasByteOrderMark: false }
}

/**
 * A file's text, a piece at a time, without its byte order mark. A byte that isn't of the encoding is never replaced in silence.
 *
 * @throws {DeskError} `import-encoding` at the first such byte, `import-not-text` at a NUL; and those of `readInChunks`.
 */
export function decodeText(
  file: ReportFile,
  encoding: Encoding,
  take: (text: string) => void,
  advance: (bytes: number) => void = () => undefined,
): void {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let before = 0
  let hasBegun = false
  const pass = (chunk: Buffer | undefined): void => {
    let text: string
    try {
      text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch (cause) {
      throw new DeskError('import-encoding', { file: file.name, encoding, position: before }, cause)
    }
    if (text.includes('\0')) throw new DeskError('import-not-text', { file: file.name })
    if (!hasBegun) text = withoutMarks(text)
    if (text !== '') {
      hasBegun = true
      take(text)
    }
    before += chunk?.length ?? 0
    advance(chunk?.length ?? 0)
  }
  readInChunks(file.path, MAX_REPORT_BYTES, pass)
  pass(undefined)
}

/** A text without byte order marks before it: the decoder takes one, and a program that adds one again leaves the next. */
export function withoutMarks(text: string): string {
  return text.replace(/^\ufeff+/, '')
}
