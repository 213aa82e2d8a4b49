import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatasetStamp } from '../../data/model/dataset-stamp.ts'
import type { Expects, StampedReply } from './running-process.ts'

/**
 * Which dataset one request of a screen is meant for, and which it was answered from; all that answering it asks goes by it. `of`:
 * `null` where none is open, `undefined` while the data process was asked for nothing.
 */
interface Asking {
  expects: Expects
  of: DatasetStamp | null | undefined
}

const asking = new AsyncLocalStorage<Asking>()

/**
 * Answers a request that is meant for a dataset; gives what is open since, as the last one that was asked for it knows. `of` is
 * `undefined` where the answer comes from no dataset, such as that a batch has begun.
 */
export async function answerOf<T>(
  expects: Expects,
  answer: () => Promise<T>,
): Promise<{ readonly value: T; readonly of: DatasetStamp | null | undefined }> {
  const asked: Asking = { expects, of: undefined }
  const value = await asking.run(asked, answer)
  return { value, of: asked.of }
}

/** What the running request is meant for. */
export function expected(): Expects {
  return asking.getStore()?.expects
}

/** Takes note of what an ask of the running request was answered from; what it has changed itself is what it goes on with. */
export function noteAnswered(reply: StampedReply): void {
  const asked = asking.getStore()
  if (asked === undefined || !reply.ok || reply.of === undefined) return
  asked.of = reply.of
  if (asked.expects !== undefined) asked.expects = reply.of
}
