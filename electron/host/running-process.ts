import { z } from 'zod'
import type { ProcessReply } from '../../data/process/messages.ts'
import type { Progress } from '../../data/process/progress.ts'
import type { Verb, Verbs } from '../../data/process/verbs.ts'
import { datasetStampSchema, type DatasetStamp } from '../../data/model/dataset-stamp.ts'
import { ERROR_CODES, errorDetailsSchema } from '../../data/model/error-codes.ts'
import type { ChildProcess } from './spawn-process.ts'

/** What the process answered; `of`: what is open in it since, `null` for nothing. */
export type StampedReply = ProcessReply<unknown> & { readonly of?: DatasetStamp | null | undefined }

/** How one request to one process ended: with a reply, too late, or with the end of the process. */
export type Ending =
  | { readonly kind: 'reply'; readonly reply: StampedReply }
  | { readonly kind: 'late' }
  | { readonly kind: 'stopped' }

/** The dataset that a request is meant for, `null` for none; `undefined`: whatever is open. */
export type Expects = DatasetStamp | null | undefined

export interface RunningProcess {
  readonly pid: number | undefined
  /** Only one request at a time may be asked. */
  ask<V extends Verb>(
    asked: {
      readonly id: number
      readonly verb: V
      readonly request: Verbs[V]['request']
      readonly expects?: Expects
    },
    deadlineMs: number,
  ): Promise<Ending>
  /** How far the running request says that it is; `null`: it says nothing, or none runs. */
  progress(): Progress | null
  hasStopped(): boolean
  /** It said that it can serve. */
  wasReady(): boolean
  readonly stopped: Promise<unknown>
  kill(): void
}

const failure = z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES), details: errorDetailsSchema })
/** The process reads hostile files, so its messages are checked too; a reply's value is checked by the contract later. */
const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.literal('reply'),
    id: z.int(),
    of: datasetStampSchema.nullable().optional(),
    reply: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: z.unknown() }), failure]),
  }),
  z.object({
    kind: z.literal('progress'),
    id: z.int(),
    progress: z.object({ done: z.int().min(0), total: z.int().min(0) }),
  }),
  z.object({ kind: z.literal('alive'), id: z.int() }),
  z.object({ kind: z.literal('network') }),
  z.object({ kind: z.literal('log'), line: z.string().max(10_000) }),
])

interface Pending {
  readonly id: number
  readonly settle: (ending: Ending) => void
  readonly hear: (progress: Progress) => void
  /** One that says that it goes on is not late. */
  readonly refresh: () => void
}

interface Listeners {
  readonly log: (line: string) => void
  readonly onNetwork: () => void
  readonly onStopped: () => void
}

/** Turns a child's messages into endings of requests. */
export function watchProcess(child: ChildProcess, listeners: Listeners): RunningProcess {
  const { promise: stopped, resolve: markStopped } = Promise.withResolvers<undefined>()
  let hasStopped = false
  let wasReady = false
  let progress: Progress | null = null
  let pending: Pending | undefined

  child.onMessage((raw) => {
    const message = messageSchema.safeParse(raw).data
    if (message === undefined) listeners.log('The data process sent a message that it may not send')
    else if (message.kind === 'ready') wasReady = true
    else if (message.kind === 'log') listeners.log(message.line)
    else if (message.kind === 'network') listeners.onNetwork()
    else if (message.id !== pending?.id) return
    else if (message.kind === 'progress') pending.hear(message.progress)
    else if (message.kind === 'alive') pending.refresh()
    else pending.settle({ kind: 'reply', reply: { ...message.reply, of: message.of } })
  })
  child.onExit(() => {
    hasStopped = true
    markStopped(undefined)
    pending?.settle({ kind: 'stopped' })
    listeners.onStopped()
  })

  return {
    pid: child.pid,
    ask: (asked, deadlineMs) =>
      new Promise((resolve) => {
        if (hasStopped) {
          resolve({ kind: 'stopped' })
          return
        }
        const settle = (ending: Ending): void => {
          clearTimeout(timer)
          pending = undefined
          progress = null
          resolve(ending)
        }
        const timer = setTimeout(() => settle({ kind: 'late' }), deadlineMs)
        const refresh = (): void => void timer.refresh()
        const hear = (heard: Progress): void => {
          refresh()
          progress = heard
        }
        pending = { id: asked.id, settle, hear, refresh }
        child.post(asked)
      }),
    progress: () => progress,
    hasStopped: () => hasStopped,
    wasReady: () => wasReady,
    stopped,
    kill: () => child.kill(),
  }
}
