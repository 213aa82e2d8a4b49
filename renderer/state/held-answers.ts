import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { Reply } from '../../electron/contract/channels.ts'

/**
 * Cells of all answers that are held, at some 175 bytes each: enough for seventy of the plainest views (a run of undo, going back and
 * forth between filters) or for four that are full of small figures.
 */
const MOST_CELLS = 24_000

/** The answers of one dataset that came last: what was seen once, or asked ahead, shows without asking again. */
interface HeldAnswers {
  readonly maybe: (query: ViewQuery) => ViewAnswer | undefined
  /** Asks unless the same question is held or under way. Only good answers are held. */
  readonly ask: (query: ViewQuery) => Promise<Reply<ViewAnswer>>
}

/**
 * `send` asks the data; `fingerprint` is of the dataset that is shown: what was computed from another one is held under that one's, and
 * isn't found. Those that were asked for longest ago are forgotten first.
 */
export function holdAnswers(
  send: (query: ViewQuery) => Promise<Reply<ViewAnswer>>,
  fingerprint: string,
): HeldAnswers {
  const held = new Map<string, ViewAnswer>()
  const underWay = new Map<string, Promise<Reply<ViewAnswer>>>()

  let cells = 0

  const forget = (key: string): void => {
    const answer = held.get(key)
    if (answer !== undefined) cells -= cellsOf(answer)
    held.delete(key)
  }
  const keep = (key: string, answer: ViewAnswer): void => {
    forget(key)
    held.set(key, answer)
    cells += cellsOf(answer)
    for (const oldest of held.keys()) {
      if (cells <= MOST_CELLS || oldest === key) return
      forget(oldest)
    }
  }
  const maybe = (query: ViewQuery): ViewAnswer | undefined => held.get(keyOf(fingerprint, query))

  return {
    maybe,
    ask: (query) => {
      const key = keyOf(fingerprint, query)
      const answer = held.get(key)
      if (answer !== undefined) {
        keep(key, answer)
        return Promise.resolve({ ok: true, value: answer })
      }
      const asked =
        underWay.get(key) ??
        send(query).then((reply) => {
          underWay.delete(key)
          if (reply.ok) keep(keyOf(reply.of?.fingerprint ?? fingerprint, query), reply.value)
          return reply
        })
      underWay.set(key, asked)
      return asked
    },
  }
}

function keyOf(fingerprint: string, query: ViewQuery): string {
  return `${fingerprint} ${JSON.stringify(query)}`
}

function cellsOf({ figure, ranking, facets }: ViewAnswer): number {
  const all = [...figure.series, ...figure.panels.flatMap(({ series }) => series), ...ranking.series]
  return all.reduce((sum, series) => sum + series.cells.length, facets.territories.length)
}
