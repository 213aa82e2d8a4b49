import { datasetStampSchema, type DatasetStamp } from '../../data/model/dataset-stamp.ts'
import { describeFault } from '../../data/process/describe-fault.ts'
import { failureOf as failureIn } from '../../data/process/failure-of.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import {
  CHANNELS,
  dependsOnDataset,
  MAX_REQUEST_BYTES,
  type Channel,
  type Failure,
  type Reply,
  type ReplyValue,
  type Request,
} from '../contract/channels.ts'
import type { AnswersOf } from './answer.ts'
import { answerOf } from './asked-of.ts'
import { appAnswers } from './app-answers.ts'
import { checkAnswers } from './check-answers.ts'
import { checkedAdapter } from './checked-adapter.ts'
import { claimAnswers } from './claim-answers.ts'
import { openCurrentDataset } from './current-dataset.ts'
import type { DataProcess } from './data-process.ts'
import { datasetAnswers } from './dataset-answers.ts'
import { issueInWords } from '../../data/model/issue-in-words.ts'
import type { DeskParts } from './desk-parts.ts'
import { documentAnswers } from './document-answers.ts'
import { failureWithSentence } from './error-sentence.ts'
import { editionAnswers } from './edition-answers.ts'
import { importAnswers } from './import-answers.ts'
import { leadAnswers } from './lead-answers.ts'
import { maybeRefusal } from './inspect-request.ts'
import type { Expects } from './running-process.ts'
import { ownAnswers } from './own-answers.ts'
import { populationAnswers } from './population-answers.ts'
import { publishAnswers } from './publish-answers.ts'
import type { ShellAdapter } from './shell-adapter.ts'
import { sourceAnswers } from './source-answers.ts'
import { sheetAnswers } from './sheet-answers.ts'
import { viewAnswers } from './view-answers.ts'

export interface Desk {
  /** Answers one request of the shell itself, of whatever dataset is open. Never rejects. */
  answer(channel: unknown, request: unknown): Promise<Reply<unknown>>
  /**
   * Answers one request of a page that the shell has already found to be its own. `shown`: the stamp of the dataset that it shows,
   * `null` for none; where another one is open, what depends on the dataset is refused with `dataset-changed-elsewhere`. Never rejects.
   */
  answerPage(channel: unknown, request: unknown, shown: unknown): Promise<Reply<unknown>>
}

interface DeskOptions extends Omit<DeskParts, 'current' | 'adapter'> {
  readonly adapter: ShellAdapter
  readonly data: DataProcess
  /** A dataset to open at the start instead of the bundled one. */
  readonly startPath: string | null
  /** A view to show first instead of the default one: its text, or the path of a file that holds it. */
  readonly startView: string | null
  /** A line for the log: no path, no name. */
  readonly log: (line: string) => void
}

/**
 * The whole contract, answered. Each request is checked here, by its channel's schema; what the data process answers, once, by its verb's
 * (`ask-data.ts`), since it has read a stranger's file; what this process itself replies, by the compiler. Opens the first dataset at once.
 */
export function createDesk(options: DeskOptions): Desk {
  const answers = createAnswers(options)
  async function dispatch<C extends Channel>(channel: C, request: unknown): Promise<ReplyValue<C>> {
    const parsed = CHANNELS[channel].request.safeParse(request)
    if (!parsed.success) throw new DeskError('request-refused', { reason: issueInWords(parsed.error) })
    // The schema just parsed it: it is this channel's request, which the compiler can't follow through a union.
    return await answers[channel](parsed.data as Request<C>)
  }
  async function answer(
    channel: unknown,
    request: unknown,
    expectsOf: (channel: Channel) => Expects,
  ): Promise<Reply<unknown>> {
    try {
      if (!isChannel(channel)) throw new DeskError('request-refused', { reason: say('refusal.no-channel') })
      const refusal = maybeRefusal(request, MAX_REQUEST_BYTES)
      if (refusal !== undefined) throw new DeskError('request-refused', { reason: refusal })
      return { ok: true, ...(await answerOf(expectsOf(channel), () => dispatch(channel, request))) }
    } catch (error) {
      return { ok: false, ...failureOf(error, options.log) }
    }
  }
  return {
    answer: (channel, request) => answer(channel, request, () => undefined),
    answerPage: (channel, request, shown) =>
      answer(channel, request, (known) => (dependsOnDataset(known) ? parseShown(shown) : undefined)),
  }
}

/** One file of answers per area, beside the file of its channels. */
function createAnswers(options: DeskOptions): AnswersOf<typeof CHANNELS> {
  const failure = (error: unknown): Failure => failureOf(error, options.log)
  const current = openCurrentDataset({ ...options, failureOf: failure })
  const parts = { ...options, current, adapter: checkedAdapter(options.adapter, { ...options, current }) }
  return {
    ...ownAnswers(parts),
    ...appAnswers(parts),
    ...datasetAnswers(parts),
    ...viewAnswers(parts),
    ...claimAnswers(parts),
    ...checkAnswers(parts),
    ...documentAnswers(parts),
    ...publishAnswers(parts),
    ...importAnswers(parts),
    ...populationAnswers(parts),
    ...leadAnswers(parts),
    ...editionAnswers(parts),
    ...sheetAnswers(parts),
    ...sourceAnswers(parts),
  }
}

/** @throws {DeskError} `request-refused` for what is no stamp. */
function parseShown(shown: unknown): DatasetStamp | null {
  const parsed = datasetStampSchema.nullable().safeParse(shown)
  if (parsed.success) return parsed.data
  throw new DeskError('request-refused', { reason: issueInWords(parsed.error) })
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(CHANNELS, channel)
}

function failureOf(error: unknown, log: (line: string) => void): Failure {
  const { code, details } = failureIn(error)
  if (code === 'internal') log(describeFault(error))
  return failureWithSentence(code, details)
}
