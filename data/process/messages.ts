import type { ErrorCode, ErrorDetails } from '../model/error-codes.ts'
import type { DatasetStamp } from '../model/dataset-stamp.ts'
import type { Progress } from './progress.ts'
import type { Verb, Verbs } from './verbs.ts'

/** A failure is a value; its sentence is made by the host, which knows the reader. */
export type ProcessReply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: ErrorDetails }

/** Host → data process. */
export type ProcessRequest<V extends Verb = Verb> = {
  readonly [Each in V]: {
    readonly id: number
    readonly verb: Each
    readonly request: Verbs[Each]['request']
    /** The dataset that it is asked of, `null` for none: of another one it is refused. Absent: of whatever is open. */
    readonly expects?: DatasetStamp | null | undefined
  }
}[V]

/** Data process → host. */
export type ProcessMessage =
  /** First message of a process that can serve. */
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'reply'
      readonly id: number
      readonly reply: ProcessReply<unknown>
      /** What is open once it is answered: where nothing was changed, what the answer was computed from. */
      readonly of: DatasetStamp | null
    }
  /** How far the running request is; it is not late while these come. */
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  /** The running request goes on, without a number for how far it is: it is not late either. */
  | { readonly kind: 'alive'; readonly id: number }
  /** It began to ask another machine for something. */
  | { readonly kind: 'network' }
  /** A line for the log: no path, no user name. */
  | { readonly kind: 'log'; readonly line: string }
