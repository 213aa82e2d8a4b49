import { CHANNELS, type Channel } from '../../electron/contract/channels.ts'
import type { Desk } from '../../electron/host/desk.ts'
import { chance } from './mutations.ts'

/** What a request may be, or have in the place of a value. */
const VALUES: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1e308,
  Number.NaN,
  9_007_199_254_740_993n,
  '',
  ' ',
  'all',
  '2013 H1',
  '../../etc/passwd',
  '\u001b[31m\u202e',
  'x'.repeat(100_000),
  [],
  [[]],
  {},
  { version: 1 },
  { kind: 'save-view', name: '', query: {} },
  new Date(0),
  new Map([['a', 1]]),
  JSON.parse('{"__proto__": {"x": 1}}') as unknown,
]
const KEYS = [
  'query',
  'handle',
  'edit',
  'path',
  'limit',
  'files',
  'name',
  'preset',
  'publication',
  'choices',
  'territory',
  'version',
]

/** What came of one request. */
interface AskedChannel {
  readonly channel: Channel
  readonly request: unknown
  /** `answers`, or the code of the refusal. */
  readonly outcome: string
  /** What the reader is told of the refusal. */
  readonly sentence: string
}

// The contract's own names.
export const EVERY_CHANNEL = Object.keys(CHANNELS) as Channel[]

/** `count` changed requests to each channel of the contract, the same ones for the same `seed`. Some are sound. */
export async function askEveryChannel(
  desk: Desk,
  sound: unknown,
  count: number,
  seed: number,
): Promise<readonly AskedChannel[]> {
  const asked: AskedChannel[] = []
  for (const [place, channel] of EVERY_CHANNEL.entries())
    for (let round = 0; round < count; round += 1) {
      const request = mutated(sound, chance(seed + place * count + round))
      const reply = await desk.answer(channel, request)
      asked.push({
        channel,
        request,
        outcome: reply.ok ? 'answers' : reply.code,
        sentence: reply.ok ? '' : reply.sentence,
      })
    }
  return asked
}

function mutated(sound: unknown, random: (below: number) => number): unknown {
  const value = (): unknown => VALUES[random(VALUES.length)]
  switch (random(5)) {
    case 0:
      return {}
    case 1:
      return value()
    case 2:
      return { query: sound }
    case 3:
      return { query: { ...(sound as object), [KEYS[random(KEYS.length)] ?? 'query']: value() } }
    default:
      return Object.fromEntries(
        Array.from({ length: 1 + random(4) }, () => [KEYS[random(KEYS.length)] ?? 'query', value()]),
      )
  }
}
