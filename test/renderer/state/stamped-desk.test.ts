import { expect, onTestFinished, test } from 'vitest'
import type { DatasetStamp } from '../../../data/model/dataset-stamp.ts'
import { DATASET_USE, type DatasetUse } from '../../../data/model/dataset-use.ts'
import {
  dependsOnDataset,
  type AppState,
  type Channel,
  type Reply,
} from '../../../electron/contract/channels.ts'
import type { ShellApi } from '../../../electron/contract/desk-api.ts'
import { stampDesk, type StampedDesk } from '../../../renderer/state/stamped-desk.ts'

const stamp = (name: string, revision: number): DatasetStamp => ({ fingerprint: name.repeat(64), revision })

/** One host with one dataset, as two windows share it: it refuses what isn't meant for the open one, and answers with its stamp. */
function sharedHost() {
  let open = stamp('a', 1)
  const asked: (readonly [string, DatasetStamp | null])[] = []
  let hold: Promise<unknown> = Promise.resolve()
  const call = async (channel: Channel, _request: unknown, shown: DatasetStamp | null): Promise<unknown> => {
    asked.push([channel, shown])
    await hold
    if (dependsOnDataset(channel) && JSON.stringify(shown) !== JSON.stringify(open))
      return { ok: false, code: 'dataset-changed-elsewhere', details: {}, sentence: 'Changed.' }
    const use: DatasetUse = DATASET_USE[channel]
    if (use === 'opens') open = stamp('b', open.revision + 1)
    if (use === 'changes') open = { ...open, revision: open.revision + 1 }
    return { ok: true, value: `${channel} of ${open.fingerprint.slice(0, 1)}`, of: open }
  }
  return {
    asked,
    now: () => open,
    holdUntil: (free: Promise<unknown>) => {
      hold = free
    },
    // Its values are texts here; the screens don't come into it.
    api: { shell: 'browser', call, handleOf: () => Promise.reject(new Error()) } as unknown as ShellApi,
  }
}

/** A window that has asked what is open. */
async function openWindow(api: ShellApi): Promise<{ desk: StampedDesk; heard: AppState[] }> {
  const desk = stampDesk(api)
  const heard: AppState[] = []
  onTestFinished(desk.onElsewhere((app) => void heard.push(app)))
  await desk.call('app.state', {})
  return { desk, heard }
}

const HANDLE = { handle: 'x'.repeat(16) }
const asText = (reply: Reply<unknown>): unknown => (reply.ok ? reply.value : reply.code)
/** A shell that answers without looking at what the page shows. */
const careless = (api: ShellApi, of: () => DatasetStamp): ShellApi => ({
  ...api,
  call: async (channel, request, _shown) => await api.call(channel, request, of()),
})

const channelsThat = (...uses: readonly DatasetUse[]): readonly Channel[] =>
  // Its keys are the channels.
  (Object.keys(DATASET_USE) as Channel[]).filter((channel) => uses.includes(DATASET_USE[channel]))

test.each(channelsThat('reads', 'changes', 'opens'))(
  '%s of a window that shows the dataset before is refused, and the window loads what is open',
  async (channel) => {
    const host = sharedHost()
    const [one, other] = [await openWindow(host.api), await openWindow(host.api)]
    await one.desk.call('dataset.open', HANDLE)
    const before = host.now()
    expect(asText(await other.desk.call(channel, {}))).toBe('dataset-changed-elsewhere')
    expect(host.now()).toEqual(before)
    expect(other.heard).toHaveLength(1)
    expect(one.heard).toEqual([])
    // It shows the open one now.
    expect(asText(await other.desk.call('document.state', {}))).toBe('document.state of b')
  },
)

test('an answer that a shell gives of another dataset reaches no screen', async () => {
  const host = sharedHost()
  const one = await openWindow(host.api)
  const other = await openWindow(careless(host.api, () => host.now()))
  await one.desk.call('dataset.open', HANDLE)
  expect(asText(await other.desk.call('claims.board', {}))).toBe('dataset-changed-elsewhere')
  expect(other.heard).toHaveLength(1)
})

test('a window hears of another one’s change at once, and of its own never', async () => {
  const host = sharedHost()
  const [one, other] = [await openWindow(host.api), await openWindow(host.api)]
  await one.desk.call('document.undo', {})
  await expect.poll(() => other.heard.length).toBe(1)
  expect(one.heard).toEqual([])
})

test('questions beside an own change wait for it, and changes go one after the other', async () => {
  const host = sharedHost()
  const { desk, heard } = await openWindow(host.api)
  const replies = await Promise.all([
    desk.call('document.undo', {}),
    desk.call('document.redo', {}),
    desk.call('claims.board', {}),
    desk.call('dataset.open', HANDLE),
    desk.call('document.state', {}),
  ])
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
  expect(heard).toEqual([])
  expect(host.now().revision).toBe(4)
})

test('what has nothing to do with the dataset is asked whatever is open', async () => {
  const host = sharedHost()
  const [one, other] = [await openWindow(host.api), await openWindow(host.api)]
  await one.desk.call('dataset.open', HANDLE)
  for (const channel of channelsThat('none'))
    expect([channel, (await other.desk.call(channel, {})).ok]).toEqual([channel, true])
})
