import { spawn } from 'node:child_process'
import { say } from '../../data/model/words/say.ts'
import { ANSWERED } from '../host/start-message.ts'
import { lastWords, whyNoWindow, type RuntimeEnd } from './why-no-window.ts'

/** A window that hasn't come by then is told of in the terminal; it may still come. */
const WINDOW_EXPECTED_MS = 20_000

interface RunElectronOptions {
  readonly command: string
  readonly commandArguments: readonly string[]
  /** A whole line for the person. */
  readonly write: (line: string) => void
  readonly windowExpectedMs?: number
}

/** How it ended: with its exit code, after a window or what stands for one; or with none, and why, in a sentence. */
export type ElectronEnd =
  | { readonly kind: 'answered'; readonly exitCode: number }
  | { readonly kind: 'no-window'; readonly why: string }

/**
 * Runs the Electron shell until it ends. A runtime that can't start (no sandbox, missing libraries, another processor) is no end of
 * `npm start`: its caller goes on in the browser.
 *
 * @throws nothing: what can't be run is `no-window`.
 */
export function runElectron(options: RunElectronOptions): Promise<ElectronEnd> {
  const { command, commandArguments, write, windowExpectedMs = WINDOW_EXPECTED_MS } = options
  const child = spawn(command, commandArguments, { stdio: ['inherit', 'inherit', 'pipe', 'ipc'] })
  const complaints = lastWords()
  let isAnswered = false
  let isEnding = false
  const late = setTimeout(() => write(say('shell.window-late')), windowExpectedMs)
  child.on('message', (message) => {
    if (message !== ANSWERED) return
    isAnswered = true
    clearTimeout(late)
  })
  child.stderr?.on('data', (bytes: Buffer) => {
    process.stderr.write(bytes)
    complaints.hear(bytes.toString('utf8'))
  })
  const stopPassing = passSignals((signal) => {
    isEnding = true
    if (signal !== null) child.kill(signal)
  })
  return new Promise((resolve) => {
    const end = (how: RuntimeEnd): void => {
      clearTimeout(late)
      stopPassing()
      const exitCode = how.kind === 'exit' ? how.code : 1
      resolve(
        isAnswered || isEnding
          ? { kind: 'answered', exitCode }
          : { kind: 'no-window', why: whyNoWindow(how, complaints.lines()) },
      )
    }
    child.once('error', (error) => end({ kind: 'not-run', code: 'code' in error ? String(error.code) : '' }))
    child.once('close', (code, signal) =>
      end(signal === null ? { kind: 'exit', code: code ?? 1 } : { kind: 'signal', signal }),
    )
  })
}

/**
 * Passes on what asks this process to end. A terminal sends Ctrl-C, and its own closing, to the child as well: a second one would end it
 * at once, in the middle of saving, so there nothing is sent (`null`).
 */
function passSignals(pass: (signal: NodeJS.Signals | null) => void): () => void {
  const isOnTerminal = process.stdin.isTTY
  const listeners = (['SIGINT', 'SIGHUP', 'SIGTERM'] as const).map((signal) => {
    const listener = (): void => pass(isOnTerminal && signal !== 'SIGTERM' ? null : signal)
    process.on(signal, listener)
    return () => void process.off(signal, listener)
  })
  return () => {
    for (const stop of listeners) stop()
  }
}
