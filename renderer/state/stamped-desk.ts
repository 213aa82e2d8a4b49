import { isSameStamp, type DatasetStamp } from '../../data/model/dataset-stamp.ts'
import { DATASET_USE, type DatasetUse } from '../../data/model/dataset-use.ts'
import { errorSentence } from '../../data/model/words/error-sentence.ts'
import type { AppState, Channel, Reply, ReplyValue, Request } from '../../electron/contract/channels.ts'
import type { DeskApi, ShellApi } from '../../electron/contract/desk-api.ts'

/** The shell's answers, none of which is of another dataset than the one that this page shows. */
export interface StampedDesk extends DeskApi {
  /** Hears what is open when another window has changed it; gives the function that stops hearing. */
  onElsewhere(listener: (app: AppState) => void): () => void
}

/** Between the windows of one browser. */
const CHANNEL = 'disclosure-desk dataset'
/** An own change may come between a question and its answer this often. */
const ATTEMPTS = 5
const CHANGED = 'dataset-changed-elsewhere' as const
/** After these nobody knows what became of a change. */
const UNKNOWN_END: readonly string[] = ['process-stopped', 'deadline-passed', 'dataset-deadline']

/**
 * The one place that knows which dataset the page shows. Each request says so; an answer that was computed from another one is not
 * given to any screen: it is asked again where this page itself has gone on meanwhile, else what is open now is loaded and told to
 * `onElsewhere`. Changes go one after the other, and questions wait for those under way.
 */
export function stampDesk(shell: ShellApi): StampedDesk {
  const listeners = new Set<(app: AppState) => void>()
  const others = new BroadcastChannel(CHANNEL)
  let shown: DatasetStamp | null = null
  let changes: Promise<unknown> = Promise.resolve()
  let loading: Promise<void> | undefined

  /** Takes in what is open now; the screens hear of it if it isn't what they show. */
  function load(): Promise<void> {
    loading ??= shell
      .call('app.state', {}, null)
      .then((reply) => {
        if (!reply.ok || isSameStamp(reply.of ?? null, shown)) return
        shown = reply.of ?? null
        for (const listener of listeners) listener(reply.value)
      })
      .finally(() => {
        loading = undefined
      })
    return loading
  }

  async function tell<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<ReplyValue<C>>> {
    const reply = await shell.call(channel, request, shown)
    if (reply.ok) shown = reply.of ?? null
    return reply
  }

  async function read<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<ReplyValue<C>>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await changes
      const asked = shown
      const reply = await shell.call(channel, request, asked)
      // What was answered from no dataset at all is of no other.
      const isOfAnother = reply.ok
        ? reply.of !== undefined && !isSameStamp(reply.of, shown)
        : reply.code === CHANGED
      if (!isOfAnother) return reply
      if (isSameStamp(asked, shown)) {
        await load()
        break
      }
    }
    return { ok: false, code: CHANGED, details: {}, sentence: errorSentence(CHANGED, {}) }
  }

  async function change<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<ReplyValue<C>>> {
    const reply = await shell.call(channel, request, shown)
    if (reply.ok) {
      const before = shown
      shown = reply.of ?? shown
      if (!isSameStamp(before, shown)) others.postMessage('changed')
    } else if (reply.code === CHANGED || UNKNOWN_END.includes(reply.code)) await load()
    return reply
  }

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = changes.then(task)
    changes = result.catch(() => undefined)
    return result
  }

  others.addEventListener('message', () => {
    void changes.then(load)
  })
  return {
    ...shell,
    call: (channel, request) => {
      const use: DatasetUse = DATASET_USE[channel]
      if (use === 'none') return shell.call(channel, request, shown)
      // Before it is known what is shown, nothing is asked of it.
      if (use === 'tells') return inTurn(() => tell(channel, request))
      return use === 'reads' ? read(channel, request) : inTurn(() => change(channel, request))
    },
    onElsewhere: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
