import { describeFault } from '../../data/process/describe-fault.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import {
  CHANNELS,
  MAX_REQUEST_BYTES,
  type AppState,
  type Channel,
  type DatasetInfo,
  type Failure,
  type Reply,
  type ReplyValue,
  type Request,
} from '../contract/channels.ts'
import { askData, openInData } from './ask-data.ts'
import type { DataProcess } from './data-process.ts'
import { describeIssue } from './describe-issue.ts'
import { failureWithSentence } from './error-sentence.ts'
import type { FileHandles } from './file-handles.ts'
import { maybeRefusal } from './inspect-request.ts'
import type { SessionFile } from './session-file.ts'
import type { ShellAdapter } from './shell-adapter.ts'

export interface Desk {
  /** Answers one request of a screen that the shell has already found to be its own. Never rejects. */
  answer(channel: unknown, request: unknown): Promise<Reply<unknown>>
}

export interface DeskOptions {
  readonly version: string
  readonly data: DataProcess
  readonly handles: FileHandles
  readonly adapter: ShellAdapter
  readonly session: SessionFile
  readonly bundledPath: string
  /** A dataset to open at the start instead of the bundled one. */
  readonly startPath: string | null
  /** A line for the log: no path, no name. */
  readonly log: (line: string) => void
}

type Answers = { readonly [C in Channel]: (request: Request<C>) => Promise<ReplyValue<C>> }

/** The whole contract, answered: each request and each reply is checked by its schema. Opens the first dataset at once. */
export function createDesk(options: DeskOptions): Desk {
  const answers = createAnswers(options)
  async function dispatch<C extends Channel>(channel: C, request: unknown): Promise<ReplyValue<C>> {
    const parsed = CHANNELS[channel].request.safeParse(request)
    if (!parsed.success) throw new DeskError('request-refused', { reason: describeIssue(parsed.error) })
    // The schema just parsed it: it is this channel's request, which the compiler can't follow through a union.
    return await answers[channel](parsed.data as Request<C>)
  }
  return {
    answer: async (channel, request) => {
      try {
        if (!isChannel(channel))
          throw new DeskError('request-refused', { reason: 'there is no such channel' })
        const refusal = maybeRefusal(request, MAX_REQUEST_BYTES)
        if (refusal !== undefined) throw new DeskError('request-refused', { reason: refusal })
        return { ok: true, value: await dispatch(channel, request) }
      } catch (error) {
        return { ok: false, ...failureOf(error, options.log) }
      }
    },
  }
}

function createAnswers(options: DeskOptions): Answers {
  const { adapter, data, handles, session } = options
  let dataset: DatasetInfo | null = null
  let startFailure: Failure | null = null

  async function ask<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked
    } finally {
      // After a restart the last dataset may not have opened again.
      if (!data.hasDataset()) dataset = null
    }
  }

  async function open(path: string, isBundled: boolean): Promise<DatasetInfo> {
    dataset = await ask(openInData(data, { path, isBundled }))
    return dataset
  }

  async function openFirst(): Promise<void> {
    const path = options.startPath
    const first = path === null ? undefined : await open(path, false).catch(keepFailure)
    if (first === undefined) await open(options.bundledPath, true).catch(keepFailure)
  }

  function keepFailure(error: unknown): undefined {
    startFailure ??= failureOf(error, options.log)
  }

  const started = openFirst()

  return {
    'app.state': async () => {
      await started
      const state: AppState = {
        shell: adapter.shell,
        version: options.version,
        dataset,
        startFailure,
        networkRequests: adapter.networkRequests(),
      }
      const lastQuery = dataset === null ? undefined : session.maybeLastQuery(dataset.fingerprint)
      return lastQuery === undefined ? state : { ...state, lastQuery }
    },
    'dataset.choose': async () => {
      const path = await adapter.chooseDataset()
      return path === null ? null : handles.add(path)
    },
    'dataset.open': async ({ handle }) => {
      const path = handles.maybePath(handle)
      if (path === undefined) throw new DeskError('handle-unknown')
      return await open(path, false)
    },
    'dataset.open-bundled': () => open(options.bundledPath, true),
    'view.answer': async ({ query }) => {
      const answer = await ask(askData(data, 'answer', { query }))
      if (dataset !== null) session.remember(dataset.fingerprint, query)
      return answer
    },
    'figure.rows': (request) => ask(askData(data, 'rows', request)),
    'claims.board': () => ask(askData(data, 'claims', {})),
    'claims.rows': (request) => ask(askData(data, 'statement-rows', request)),
    'figure.save': async (request) => {
      const file = await ask(askData(data, 'export', { ...request, appVersion: options.version }))
      return await adapter.deliverFile(file)
    },
  }
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(CHANNELS, channel)
}

function failureOf(error: unknown, log: (line: string) => void): Failure {
  if (error instanceof DeskError) return failureWithSentence(error.code, error.details)
  log(describeFault(error))
  return failureWithSentence('internal')
}
