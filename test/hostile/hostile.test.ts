import { beforeAll, describe, expect, test } from 'vitest'
import { KNOWN_CASES, mutationCases } from './cases.ts'
import type { Judged } from './judge.ts'
import { mutate } from './mutations.ts'
import { judgeAll } from './run-all.ts'
import { semanticCases } from './semantic-mutations.ts'

/** More of them by `npm run test:hostile`. */
const ACCIDENTS = 25
const MEANINGS = 15

// What a process holds and computes is read as Unix tells it.
const describeMeasured = describe.skipIf(process.platform === 'win32')

describeMeasured(
  'a file that somebody might send is opened or refused as it should be, and its folder is left as it was',
  () => {
    let judged: ReadonlyMap<string, Judged> = new Map()
    beforeAll(async () => {
      judged = new Map((await judgeAll(KNOWN_CASES)).map((each) => [each.name, each]))
    }, 300_000)

    test.each(KNOWN_CASES)('$name', ({ name }) => {
      expect(judged.get(name)).toMatchObject({ fault: null })
    })
  },
)

test('every known case has a name of its own', () => {
  expect(new Set(KNOWN_CASES.map(({ name }) => name)).size).toBe(KNOWN_CASES.length)
})

const faults = async (cases: Parameters<typeof judgeAll>[0]) =>
  (await judgeAll(cases)).filter(({ fault }) => fault !== null)

describeMeasured('files one after the other, in one process', () => {
  test('datasets after accidents do no harm', async () => {
    expect(await faults(mutationCases(ACCIDENTS, 1))).toEqual([])
  })

  test('datasets that say something else do no harm', async () => {
    expect(await faults(semanticCases(MEANINGS, 1))).toEqual([])
  })
})

test('accidents befall any file, at any place in it', () => {
  const whole = Buffer.alloc(110 * 4096, 7)
  for (const seed of [4209, 13_448, ...Array.from({ length: 2000 }, (_, place) => place)])
    expect(mutate(whole, seed).length).toBe(whole.length)
})
