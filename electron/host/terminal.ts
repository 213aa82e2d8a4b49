import { fstatSync, writeSync } from 'node:fs'
import { DeskError } from '../../data/model/error-codes.ts'
import { visibleText } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'

/** Where a program without a window speaks. */
export interface Terminal {
  /**
   * A text, and a line's end, to standard output. A reader that has gone away (`| head`) is no failure.
   * @throws {DeskError} `output-failed` where it can't be written.
   */
  readonly write: (text: string) => void | Promise<void>
  /** A line to standard error. Where that can't be written there is nobody to tell. */
  readonly complain: (text: string) => void
  /** Standard error is a terminal: somebody may be waiting before it. Absent: no. */
  readonly isWatched?: boolean
}

/** What is said through it is shown as it stands, and obeyed by nobody: names, cells and errors come from strangers. */
export function visibleTerminal({ write, complain, isWatched = false }: Terminal): Terminal {
  return {
    isWatched,
    write: (text) => write(visibleText(text)),
    complain: (text) => complain(visibleText(text)),
  }
}

/** This process's own standard output and standard error. */
export function openTerminal(): Terminal {
  // A failure is told to the callback of the write; without a listener it would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  return visibleTerminal({
    write: async (text) => {
      await writeOut(Buffer.from(`${text}\n`)).catch((error: unknown) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : ''
        if (code === 'EPIPE' || code === 'EOF') return
        throw new DeskError('output-failed', { reason: reasonOf(code) }, error)
      })
    },
    complain: (text) => void process.stderr.write(`${text}\n`),
    isWatched: process.stderr.isTTY,
  })
}

const isFull = (code: string): boolean => code === 'ENOSPC' || code === 'EDQUOT'

function reasonOf(code: string): string {
  return isFull(code) ? say('save.no-room') : say('save.system-says', { code })
}

/** A file takes as much as there is room for and says so once there is none: a stream of Node's would take that for all of it. */
async function writeOut(bytes: Uint8Array): Promise<void> {
  const { fd } = process.stdout
  const stats = fstatSync(fd)
  if (stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY)) {
    for (let written = 0; written < bytes.length;)
      written += writeSync(fd, bytes, written, bytes.length - written)
    return
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(bytes, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}
