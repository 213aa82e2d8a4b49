import { DeskError } from '../../model/error-codes.ts'
import type { Encoding } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import { MAX_REPORT_BYTES, readInChunks, type ReportFile } from '../read-in-chunks.ts'
import { refused } from '../workbook/open-package.ts'

const LF = 10
const CR = 13
/** Twice the rows that a dataset holds. A line of nothing is one byte and takes the time of a row, wherever rows are read. */
const MOST_LINES = 4_000_000

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
 * @throws {DeskError} `import-encoding` at the first such byte, `import-not-text` at a NUL, `workbook-refused` where it has too many lines; and
 * those of `readInChunks`.
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
  let lines = 0
  const pass = (chunk: Buffer | undefined): void => {
    let text: string
    try {
      text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch (cause) {
      throw new DeskError('import-encoding', { file: file.name, encoding, position: before }, cause)
    }
    if (text.includes('\0')) throw new DeskError('import-not-text', { file: file.name })
    lines += lineEndsIn(text)
    if (lines > MOST_LINES) throw refused(file.name, say('import.many-lines', { limit: MOST_LINES }))
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

/** A CR that ends one piece and an LF that begins the next count as two. */
function lineEndsIn(text: string): number {
  let [found, before] = [0, 0]
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (code === CR || (code === LF && before !== CR)) found += 1
    before = code
  }
  return found
}

/** A text without byte order marks before it: the decoder takes one, and a program that adds one again leaves the next. */
export function withoutMarks(text: string): string {
  return text.replace(/^\ufeff+/, '')
}
