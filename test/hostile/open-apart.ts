import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { VERB_VALUES } from '../../data/process/verbs.ts'

/** What became of a file that was given to the product: `opens`, an error code, or what must never be. */
export interface Outcome {
  /** `opens`, an error code of the product, or `crash`, `hang` or `host-refuses` (what the process says of it is not what the host takes). */
  readonly outcome: string
  /** SHA-256 over its rows, where it opens. */
  readonly fingerprint: string | null
  readonly maxMemoryMb: number
  readonly milliseconds: number
}

/** Seconds of processor time: a process that needs more is ended, and counts as a crash. The product itself gives up after 10 s of waiting. */
const CPU_SECONDS = 12
/** Of waiting, on a machine that may be busy: a process that only sleeps so long hangs. */
const PATIENCE_MS = 60_000
/** Of JavaScript's heap; SQLite's memory is measured. */
const HEAP_MB = 256

interface Answer {
  readonly id?: number
  readonly kind?: string
  readonly reply?: {
    readonly ok: boolean
    readonly code?: string
    readonly value?: unknown
  }
}

/**
 * Opens a file with the product's own data process, and asks for its first view, as the host does: a process for this file alone, limited in processor time and heap. `entry` is
 * the built process.
 */
export async function openApart(entry: string, path: string, copiesFolder: string): Promise<Outcome> {
  const started = performance.now()
  const child = spawn(
    'sh',
    [
      '-c',
      `ulimit -t ${String(CPU_SECONDS)}; exec "$0" "$@"`,
      process.execPath,
      `--max-old-space-size=${String(HEAP_MB)}`,
      entry,
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      env: { PATH: process.env['PATH'] },
    },
  )
  let fingerprint: string | null = null
  let maxMemoryMb = 0
  const outcome = await new Promise<string>((resolve) => {
    const timer = setTimeout(() => resolve('hang'), PATIENCE_MS)
    const settle = (text: string): void => {
      clearTimeout(timer)
      resolve(text)
    }
    child.on('message', (message) => {
      // The product's own process answers as its contract says; anything else is a crash below.
      const { id, kind, reply } = message as Answer
      if (kind === 'ready')
        child.send(
          { id: 1, verb: 'open', request: { path, copiesFolder, isBundled: false } },
          () => undefined,
        )
      if (kind !== 'reply' || reply === undefined) return
      maxMemoryMb = Math.max(maxMemoryMb, memoryOf(child.pid))
      if (!reply.ok) settle(reply.code ?? 'crash')
      else if (id === 1) {
        // As the host takes it: by the contract's own schema, and with the first view that it asks for.
        const info = VERB_VALUES.open.safeParse(reply.value).data
        fingerprint = info?.fingerprint ?? null
        if (info === undefined) settle('host-refuses')
        else child.send({ id: 2, verb: 'answer', request: { query: info.defaultQuery } }, () => undefined)
      } else settle(VERB_VALUES.answer.safeParse(reply.value).success ? 'opens' : 'host-refuses')
    })
    child.on('exit', () => settle('crash'))
  })
  child.removeAllListeners('exit')
  child.kill('SIGKILL')
  return { outcome, fingerprint, maxMemoryMb, milliseconds: Math.round(performance.now() - started) }
}

/** The most that a process ever held, in megabytes; 0 where the system doesn't tell. */
function memoryOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes ?? 0) / 1024)
  } catch {
    return 0
  }
}

/** A line for a report. */
export function describeOutcome(path: string, { outcome, maxMemoryMb, milliseconds }: Outcome): string {
  return `${basename(path)}: ${outcome}, ${String(maxMemoryMb)} MB, ${String(milliseconds)} ms`
}
