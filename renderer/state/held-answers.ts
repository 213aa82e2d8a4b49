import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { Reply } from '../../electron/contract/channels.ts'

/** Enough for a run of undo, and for going back and forth between filters; an answer takes some 60 kB. */
const MOST_HELD = 48

/** The answers of one dataset that came last: what was seen once, or asked ahead, shows without asking again. */
export interface HeldAnswers {
  readonly maybe: (query: ViewQuery) => ViewAnswer | undefined
  /** Asks unless the same question is held or under way. Only good answers are held. */
  readonly ask: (query: ViewQuery) => Promise<Reply<ViewAnswer>>
}

/** `send` asks the data. The oldest answers are forgotten first. */
export function holdAnswers(send: (query: ViewQuery) => Promise<Reply<ViewAnswer>>): HeldAnswers {
  const held = new Map<string, ViewAnswer>()
  const underWay = new Map<string, Promise<Reply<ViewAnswer>>>()

  const keep = (key: string, answer: ViewAnswer): void => {
    held.set(key, answer)
    const [oldest] = held.keys()
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest)
  }
  const maybe = (query: ViewQuery): ViewAnswer | undefined => held.get(JSON.stringify(query))

  return {
    maybe,
    ask: (query) => {
      const answer = maybe(query)
      if (answer !== undefined) return Promise.resolve({ ok: true, value: answer })
      const key = JSON.stringify(query)
      const asked =
        underWay.get(key) ??
        send(query).then((reply) => {
          underWay.delete(key)
          if (reply.ok) keep(key, reply.value)
          return reply
        })
      underWay.set(key, asked)
      return asked
    },
  }
}
