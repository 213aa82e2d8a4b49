import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { ErrorCode, ErrorDetails } from '../../data/model/error-codes.ts'
import { errorSentence } from '../../data/model/words/error-sentence.ts'
import { VERB_VALUES, type Verb, type Verbs } from '../../data/process/verbs.ts'

/** What became of a request: `answers`, an error code of the product, or what must never be. */
export interface Measured {
  /** `crash`: the process ended; `hang`, `memory`: it took too much; `host-refuses`: its answer isn't what the host takes. */
  readonly outcome: string
  /** What the reader is told of a refusal; `null`: there is none. */
  readonly sentence: string | null
  /** As the host takes it; `undefined` where it doesn't. */
  readonly value: unknown
  /** The most that the process held meanwhile, in megabytes; 0 where the system doesn't tell. */
  readonly maxMemoryMb: number
  /** Of the processor, its threads together. Where the system doesn't tell: that went by. */
  readonly milliseconds: number
}

/** The product's own data process, measured; the next one is started when it has served enough cases, or ended. */
export interface MeasuredProcess {
  /** What is asked from now on is one case, of one process. */
  begin(): void
  ask<V extends Verb>(verb: V, request: Verbs[V]['request']): Promise<Measured>
  end(): void
}

/** Time of the processor that one request may take. */
const MAX_CPU_MS = 5000
/** Of waiting, on a machine that may be busy: a process that only sleeps so long hangs. */
const PATIENCE_MS = 120_000
const LOOK_EVERY_MS = 200
/** No machine is to be filled, and no answer waited for, once it is clear that the product fails. */
const GIVE_UP_MB = 2000
/** What the product's process gets behind Node's name: nothing. */
const AS_THE_PRODUCT: readonly string[] = []
/** A heap that is capped fails by itself, where one that isn't only grows: for files that should need little. SQLite's memory is measured. */
export const SMALL_HEAP = ['--max-old-space-size=256'] as const
/** The system counts processor time in these. */
const TICK_MS = 10

interface Message {
  readonly id?: number
  readonly kind?: string
  readonly reply?: {
    readonly ok: boolean
    readonly code?: ErrorCode
    readonly details?: ErrorDetails
    readonly value?: unknown
  }
}

/** `entry` is the built data process. A process serves `casesEach` cases; each request is measured by itself. */
export function measuredProcess(
  entry: string,
  casesEach: number,
  flags: readonly string[] = AS_THE_PRODUCT,
): MeasuredProcess {
  let child: ChildProcess | undefined
  let left = casesEach
  let nextId = 0

  function end(): void {
    child?.kill('SIGKILL')
    child = undefined
  }

  return {
    end,
    begin: () => {
      left -= 1
      if (left >= 0) return
      end()
      left = casesEach - 1
    },
    ask: (verb, request) => {
      nextId += 1
      const running = (child ??= start(entry, flags))
      return measure(running, { id: nextId, verb, request }).then((measured) => {
        if (['crash', 'hang', 'memory'].includes(measured.outcome)) end()
        return measured
      })
    },
  }
}

function start(entry: string, flags: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...flags, entry], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { PATH: process.env['PATH'] },
  })
}

async function measure<V extends Verb>(
  child: ChildProcess,
  asked: { readonly id: number; readonly verb: V; readonly request: Verbs[V]['request'] },
): Promise<Measured> {
  forgetMaxMemory(child.pid)
  const cpuBefore = cpuMsOf(child.pid)
  const started = performance.now()
  const spent = (): number => Math.round((cpuMsOf(child.pid) ?? performance.now()) - (cpuBefore ?? started))
  const answer = await new Promise<Pick<Measured, 'outcome' | 'sentence' | 'value'>>((resolve) => {
    const settle = (outcome: string, value?: unknown, sentence: string | null = null): void => {
      clearInterval(watch)
      for (const event of ['message', 'exit', 'error']) child.removeAllListeners(event)
      // Nobody else hears of a process that couldn't be started or written to.
      child.on('error', () => undefined)
      resolve({ outcome, value, sentence })
    }
    const watch = setInterval(() => {
      if (maxMemoryOf(child.pid) > GIVE_UP_MB) settle('memory')
      else if (spent() > MAX_CPU_MS || performance.now() - started > PATIENCE_MS) settle('hang')
    }, LOOK_EVERY_MS)
    child.on('error', () => settle('crash'))
    child.on('message', (message) => {
      // The product's own process answers as its contract says; anything else is waited out.
      const { id, kind, reply } = message as Message
      if (kind !== 'reply' || id !== asked.id || reply === undefined) return
      if (!reply.ok)
        settle(
          reply.code ?? 'crash',
          undefined,
          reply.code === undefined ? null : errorSentence(reply.code, reply.details),
        )
      else {
        const { success, data } = VERB_VALUES[asked.verb].safeParse(reply.value)
        settle(success ? 'answers' : 'host-refuses', data)
      }
    })
    child.on('exit', () => settle('crash'))
    child.send(asked, (error) => {
      if (error !== null) settle('crash')
    })
  })
  const maxMemoryMb = maxMemoryOf(child.pid)
  const milliseconds = spent()
  return { ...answer, maxMemoryMb, milliseconds }
}

/** The kernel keeps the highest mark of a process; from now on it is that of what comes. */
function forgetMaxMemory(pid: number | undefined): void {
  try {
    writeFileSync(`/proc/${String(pid)}/clear_refs`, '5')
  } catch {
    // Where there is none, the mark stays the highest of all that the process did: too high, never too low.
  }
}

function maxMemoryOf(pid: number | undefined): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(factsOf(pid, 'status'))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

function cpuMsOf(pid: number | undefined): number | undefined {
  // After the program's name, which may hold anything: the 12th and 13th are its own time and the system's for it.
  const facts = factsOf(pid, 'stat').split(') ')[1]?.split(' ')
  return facts === undefined ? undefined : (Number(facts[11]) + Number(facts[12])) * TICK_MS
}

function factsOf(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
