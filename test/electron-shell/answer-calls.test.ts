import { describe, expect, it, vi } from 'vitest'
import { CHANNELS, type Channel } from '../../electron/contract/channels.ts'
import { createDesk } from '../../electron/host/desk.ts'
import { createFileHandles } from '../../electron/host/file-handles.ts'
import { answerCall, answerFile, type Sender } from '../../electron/window/answer-calls.ts'

const asked = vi.fn()
const unreachable = (): never => {
  asked()
  throw new Error('reached')
}

/** The real contract; whatever lies behind it fails the test when reached. */
const desk = createDesk({
  version: '0',
  licences: '/nowhere/licences.txt',
  data: {
    // The desk opens its first dataset by itself.
    open: () => Promise.resolve({ ok: false, code: 'file-missing', details: { file: 'x' } }),
    request: unreachable,
    savedAs: () => undefined,
    progress: () => null,
    cancel: () => undefined,
    pid: () => undefined,
    networkRequests: unreachable,
    starts: () => 1,
    hasDataset: () => false,
    close: () => Promise.resolve(),
  },
  handles: createFileHandles(),
  adapter: {
    shell: 'electron',
    chooseDataset: unreachable,
    chooseReports: unreachable,
    deliverFile: unreachable,
  },
  session: {
    maybeLastQuery: unreachable,
    remember: unreachable,
    forget: unreachable,
    close: () => Promise.resolve(),
  },
  networkRequests: unreachable,
  folders: { data: '', copies: '', scratch: '' },
  bundledPath: '/x',
  startPath: null,
  startView: null,
  log: () => undefined,
})

// Only its origin and its identity are looked at.
const ours = { origin: 'app://desk' } as NonNullable<Sender['senderFrame']>
const sender = (senderFrame: Sender['senderFrame'], mainFrame = ours): Sender => ({
  senderFrame,
  sender: { mainFrame },
})
const frameOf = (origin: string) => ({ origin }) as NonNullable<Sender['senderFrame']>

const ATTACKS: Readonly<Record<string, (channel: Channel) => Promise<unknown>>> = {
  'another origin': (channel) => {
    const stranger = frameOf('app://evil')
    return answerCall(sender(stranger, stranger), desk, channel, {}, null)
  },
  'a frame that has gone': (channel) => answerCall(sender(null), desk, channel, {}, null),
  'keys that it doesn’t know': (channel) => answerCall(sender(ours), desk, channel, { extra: 1 }, null),
  'a key __proto__': (channel) =>
    answerCall(sender(ours), desk, channel, JSON.parse('{"__proto__":{"handle":"x"}}'), null),
  'a text of 50 MB': (channel) =>
    answerCall(sender(ours), desk, channel, { handle: 'x'.repeat(50_000_000), query: 'x' }, null),
  'the wrong type': (channel) => answerCall(sender(ours), desk, channel, ['a list'], null),
}

describe('a call of the contract', () => {
  const channels = Object.keys(CHANNELS) as Channel[]
  const attempts = channels.flatMap((channel) =>
    Object.keys(ATTACKS).map((attack) => [channel, attack] as const),
  )

  it('is tried with six attacks on each channel', () => {
    expect(attempts).toHaveLength(channels.length * 6)
  })

  it.each(attempts)(
    'of %s is refused for %s, with a sentence, and reaches nothing',
    async (channel, attack) => {
      asked.mockClear()
      const reply = await ATTACKS[attack]?.(channel)
      expect(reply).toMatchObject({ ok: false, code: 'request-refused' })
      expect(reply).toHaveProperty('sentence', expect.stringMatching(/^The request was refused: .+\.$/))
      expect(asked).not.toHaveBeenCalled()
    },
  )

  it.each(['no.such', '__proto__', 'constructor', 7, null])('of %j is refused', async (channel) => {
    expect(await answerCall(sender(ours), desk, channel, {}, null)).toMatchObject({
      ok: false,
      code: 'request-refused',
    })
  })

  it.each(['app://desk.evil', 'app://desk:1', 'https://desk', 'null', '', 'file://', 'app://Desk', 'data:'])(
    'from the origin %j is refused',
    async (origin) => {
      const stranger = frameOf(origin)
      expect(await answerCall(sender(stranger, stranger), desk, 'app.state', {}, null)).toMatchObject({
        ok: false,
      })
    },
  )

  it('from a frame inside our own page is refused', async () => {
    expect(await answerCall(sender(frameOf('app://desk')), desk, 'app.state', {}, null)).toMatchObject({
      ok: false,
    })
  })
})

describe('a dropped file', () => {
  it('becomes a handle that doesn’t hold its path', () => {
    const handles = createFileHandles()
    const reply = answerFile(sender(ours), handles, '/home/alice/secret/report.sqlite')
    expect(reply).toMatchObject({ ok: true, value: { name: 'report.sqlite' } })
    expect(JSON.stringify(reply)).not.toContain('alice')
  })

  it.each(['', 'relative.sqlite', '/with\0null', 7, null, {}, '/'.repeat(40_000)])(
    'of the path %j is refused',
    (path) => {
      expect(answerFile(sender(ours), createFileHandles(), path)).toMatchObject({
        ok: false,
        code: 'request-refused',
      })
    },
  )

  it('from a stranger is refused', () => {
    expect(answerFile(sender(null), createFileHandles(), '/x')).toMatchObject({ ok: false })
  })
})
