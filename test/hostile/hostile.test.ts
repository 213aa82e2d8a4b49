import { beforeAll, describe, expect, test } from 'vitest'
import type { AppPlaces } from '../../electron/host/app-places.ts'
import { builtApp } from '../electron/built-app.ts'
import { KNOWN_CASES, mutationCases } from './cases.ts'
import { judge } from './judge.ts'
import { measuredProcess, SMALL_HEAP } from './measured-process.ts'
import { mutate } from './mutations.ts'
import { judgeAll } from './run-all.ts'
import { semanticCases } from './semantic-mutations.ts'

let places: AppPlaces
beforeAll(async () => {
  places = await builtApp()
}, 60_000)

/** More of them by `npm run test:hostile`. */
const ACCIDENTS = 25
const MEANINGS = 15

// What a process holds and computes is read as Unix tells it.
const describeMeasured = describe.skipIf(process.platform === 'win32')

describeMeasured(
  'a file that somebody might send is opened or refused as it should be, and its folder is left as it was',
  () => {
    test.concurrent.each(KNOWN_CASES)('$name', async (hostile) => {
      const opener = measuredProcess(places.dataProcess, 1, SMALL_HEAP)
      const judged = await judge(hostile, places.bundledDataset, opener)
      opener.end()
      expect(judged).toMatchObject({ fault: null })
    })
  },
)

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
