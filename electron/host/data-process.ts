import { basename, dirname } from 'node:path'
import type { DocumentSource } from '../../data/dataset/journal/document-record.ts'
import type { ProcessReply } from '../../data/process/messages.ts'
import type { Progress } from '../../data/process/progress.ts'
import type { Verb, Verbs } from '../../data/process/verbs.ts'
import type { PrivateCopies } from './private-copies.ts'
import {
  watchProcess,
  type Ending,
  type Expects,
  type RunningProcess,
  type StampedReply,
} from './running-process.ts'
import type { SpawnProcess } from './spawn-process.ts'

/** A dataset by its path. The bundled one is named by its title, any other by its file. */
export interface DatasetPlace {
  readonly path: string
  readonly isBundled: boolean
  /** `path` is a working copy of an earlier run, of this source: its unsaved edits are kept. */
  readonly recovered?: DocumentSource | undefined
}

/**
 * The data process as a shell uses it. Requests are answered in order, one at a time, and never reject.
 *
 * A process that passes the deadline or stops is killed and started again, and the last good dataset is opened in it before the
 * next request is sent; only the request it was working on fails. The value is what the process sent: not yet checked.
 */
export interface DataProcess {
  /**
   * `maybeFault` says what is wrong with the value that the process answers with; the process is then ended, and what was open before
   * is opened again: a dataset that the host refuses is never the one that the process holds.
   */
  open(
    place: DatasetPlace,
    maybeFault?: (value: unknown) => ProcessReply<never> | undefined,
    expects?: Expects,
  ): Promise<StampedReply>
  request<V extends Exclude<Verb, 'open'>>(
    verb: V,
    request: Verbs[V]['request'],
    /** Of another dataset, it is refused with `dataset-changed-elsewhere`. */
    expects?: Expects,
  ): Promise<StampedReply>
  /** The open dataset was saved as this file: it is what is opened after a restart where the working copy is lost. */
  savedAs(path: string): void
  /** How far the running request is; `null`: none runs that says it. */
  progress(): Progress | null
  /**
   * Stops the running request, if it says how far it is: it then answers `import-cancelled` or, where it opens a dataset,
   * `dataset-cancelled`, and nothing has changed. What a restart opens again is not stopped.
   */
  cancel(): void
  pid(): number | undefined
  /** Connections to other machines that the processes began, all together. */
  networkRequests(): number
  /** How often a process was started, the first time included. */
  starts(): number
  /** A dataset was opened and, after a restart, opened again. */
  hasDataset(): boolean
  /** Ends the process and removes its copies; requests still waiting get `process-stopped`. */
  close(): Promise<void>
}

interface DataProcessOptions {
  readonly spawn: SpawnProcess
  readonly copies: PrivateCopies
  /** From sending a request to its reply. */
  readonly deadlineMs?: number
  /** A line for the log: no path, no name. */
  readonly log?: (line: string) => void
}

const DEFAULT_DEADLINE_MS = 10_000
const REOPENING_ATTEMPTS = 3
const STOPPED = { ok: false, code: 'process-stopped', details: {} } as const
const CANCELLED = { ok: false, code: 'import-cancelled', details: {} } as const
const nothing = (): void => undefined
/** What may have been done although no answer came. */
const CHANGING: ReadonlySet<Verb> = new Set([
  'document-apply',
  'document-undo',
  'document-redo',
  'document-saved',
  'import-commit',
  'hold-population',
  'remove-population',
])

/** What reads a file that the person named. */
const READING: ReadonlySet<Verb> = new Set([
  'import-inspect',
  'import-dry-run',
  'import-commit',
  'read-population',
  'hold-population',
  'recipe-check',
])

/** Starts the data process at once, watches it, and keeps it answering. */
export function startDataProcess(options: DataProcessOptions): DataProcess {
  const { copies, deadlineMs = DEFAULT_DEADLINE_MS, log = nothing } = options
  let starts = 0
  let networkRequests = 0
  let nextId = 0
  let hasClosed = false
  let isCancelled = false
  let isReviving = false
  let lastGood: Verbs['open']['request'] | undefined
  /** Of the newest state that anybody has heard of, and whether the open dataset may have gone on from it unheard. */
  let revision = 0
  let mayHaveChanged = false
  let line: Promise<unknown> = Promise.resolve()
  let running = start()

  function start(): RunningProcess {
    starts += 1
    const started = watchProcess(options.spawn(), {
      log,
      onNetwork: () => void (networkRequests += 1),
      // One that never got ready waits for the next request, or it would be started again for ever.
      onStopped: () => void (started.wasReady() && inLine(revive)),
    })
    return started
  }

  // A call, because it may change while a process is waited for.
  function isClosing(): boolean {
    return hasClosed
  }

  // A call, for the same reason.
  function wasCancelled(): boolean {
    return isCancelled
  }

  function inLine<T>(task: () => Promise<T>): Promise<T> {
    const result = line.then(task)
    line = result.catch(nothing)
    return result
  }

  async function send<V extends Verb>(
    verb: V,
    request: Verbs[V]['request'],
    expects?: Expects,
  ): Promise<Ending> {
    nextId += 1
    const ending = await running.ask({ id: nextId, verb, request, expects }, deadlineMs)
    if (ending.kind !== 'reply') mayHaveChanged ||= CHANGING.has(verb)
    else revision = Math.max(revision, ending.reply.of?.revision ?? 0)
    return ending
  }

  /** Starts a process in the place of one that has ended, with the last good dataset in it if that still opens. */
  async function revive(): Promise<void> {
    if (isClosing() || !running.hasStopped()) return
    await copies.removeAllBut(lastGood?.copiesFolder)
    if (isClosing()) return
    log(
      `The data process ended ${running.wasReady() ? 'while serving' : 'while starting'}; starting it again`,
    )
    running = start()
    isReviving = true
    for (let attempt = 1; lastGood !== undefined && !isClosing(); attempt += 1) {
      const reopened = await reopen(lastGood)
      if (reopened !== 'stopped') {
        lastGood = reopened
        break
      }
      // A file that ends the process each time it is opened is given up; one stop may be another's doing.
      if (attempt === REOPENING_ATTEMPTS) lastGood = undefined
      if (!isClosing()) running = start()
    }
    isReviving = false
    if (running.hasStopped() && !isClosing()) running = start()
  }

  /** The request that opened it again; `undefined` where the file is refused or takes too long. */
  async function reopen(
    last: Verbs['open']['request'],
  ): Promise<Verbs['open']['request'] | 'stopped' | undefined> {
    const copy = await copies.maybeRecovered(last.copiesFolder, basename(last.path))
    // Where this process is ended too, the next attempt finds the copy in its new place.
    if (copy !== undefined) lastGood = { ...last, copiesFolder: dirname(copy.path) }
    const request = {
      ...last,
      path: copy?.path ?? last.path,
      recovered: copy?.source,
      copiesFolder: copies.newFolder(),
      // The working copy is as it was last heard of: the same state, for all who show it.
      revision: copy === undefined || mayHaveChanged ? revision + 1 : revision,
    }
    const ending = await send('open', request)
    if (ending.kind === 'reply') {
      if (!ending.reply.ok) return undefined
      mayHaveChanged = false
      // The next stop finds the new copy; the bundled dataset is opened from its own place where there is none.
      if (copy !== undefined) await copies.remove(copy)
      return { ...request, path: last.path }
    }
    running.kill()
    await running.stopped
    return ending.kind === 'stopped' ? 'stopped' : undefined
  }

  async function ask<V extends Verb>(
    verb: V,
    request: Verbs[V]['request'],
    expects?: Expects,
  ): Promise<Ending> {
    await revive()
    if (isClosing()) return { kind: 'stopped' }
    const ending = await send(verb, request, expects)
    if (ending.kind !== 'reply') await startAnew()
    return ending
  }

  async function startAnew(): Promise<void> {
    running.kill()
    await running.stopped
    await revive()
  }

  return {
    open: (place, maybeFault, expects) =>
      inLine(async () => {
        isCancelled = false
        const request = { ...place, copiesFolder: copies.newFolder(), revision: revision + 1 }
        const ending = await ask('open', request, expects)
        if (ending.kind === 'reply' && ending.reply.ok) {
          const fault = maybeFault?.(ending.reply.value)
          if (fault !== undefined) {
            await startAnew()
            return fault
          }
          lastGood = request
        }
        const file = basename(place.path)
        if (wasCancelled() && ending.kind === 'stopped')
          return { ok: false, code: 'dataset-cancelled', details: { file } }
        return replyOf(ending, {
          ok: false,
          code: 'dataset-deadline',
          details: { file, seconds: deadlineMs / 1000 },
        })
      }),
    request: (verb, request, expects) =>
      inLine(async () => {
        isCancelled = false
        const ending = await ask(verb, request, expects)
        if (wasCancelled() && ending.kind === 'stopped') return CANCELLED
        const file = READING.has(verb) ? maybeFileOf(request) : undefined
        const seconds = deadlineMs / 1000
        return replyOf(
          ending,
          file === undefined
            ? { ok: false, code: 'deadline-passed', details: { seconds } }
            : { ok: false, code: 'file-deadline', details: { file, seconds } },
        )
      }),
    savedAs: (path) => {
      if (lastGood !== undefined) lastGood = { ...lastGood, path, isBundled: false, recovered: undefined }
    },
    progress: () => (isReviving ? null : running.progress()),
    cancel: () => {
      if (isReviving || running.progress() === null) return
      isCancelled = true
      running.kill()
    },
    pid: () => running.pid,
    networkRequests: () => networkRequests,
    starts: () => starts,
    hasDataset: () => lastGood !== undefined,
    close: async () => {
      hasClosed = true
      running.kill()
      await running.stopped
      await copies.removeAllBut(undefined)
    },
  }
}

function replyOf(ending: Ending, late: ProcessReply<never>): StampedReply {
  if (ending.kind === 'reply') return ending.reply
  return ending.kind === 'late' ? late : STOPPED
}

/** The name of the file that a request reads: the only one, or the first of several. */
function maybeFileOf(request: object): string | undefined {
  const files: unknown = 'files' in request ? request.files : undefined
  const first: unknown = Array.isArray(files) ? files[0] : request
  if (typeof first !== 'object' || first === null || !('path' in first)) return undefined
  return typeof first.path === 'string' ? basename(first.path) : undefined
}
