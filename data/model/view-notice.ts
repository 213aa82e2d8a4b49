import type { SETTLE_WORDS } from './words/settle-words.ts'
import type { ViewQuery } from './view-query.ts'
import { say, type MessageValues } from './words/say.ts'

type NoticeId = keyof typeof SETTLE_WORDS

/** One thing that was changed in a view, or dropped from it, to be said in one sentence: `noticeSentence`. */
export type ViewNotice = {
  readonly [Id in NoticeId]: {
    readonly id: Id
    readonly key: keyof ViewQuery
    /** Names, labels and counts for the sentence. */
    readonly values: MessageValues<Id>
  }
}[NoticeId]

/** @throws never: a notice has the values that its sentence names. */
export function noticeSentence({ id, values }: ViewNotice): string {
  // A notice is made with the values of its own id, which the union of all of them no longer shows.
  return (say as (id: NoticeId, values: ViewNotice['values']) => string)(id, values)
}

/** A notice of one key. */
export function notice<Id extends NoticeId>(
  id: Id,
  key: keyof ViewQuery,
  values: MessageValues<Id>,
): ViewNotice {
  // One member of the union, with its own values.
  return { id, key, values } as ViewNotice
}
