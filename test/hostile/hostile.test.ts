import { beforeAll, describe, expect, test } from 'vitest'
import type { AppPlaces } from '../../electron/host/app-places.ts'
import { builtApp } from '../electron/built-app.ts'
import { KNOWN_CASES, mutationCases } from './cases.ts'
import { mutate } from './mutations.ts'
import { semanticCases } from './semantic-mutations.ts'
import { judge } from './judge.ts'

let places: AppPlaces
beforeAll(async () => {
  places = await builtApp()
}, 60_000)

/** More of them by `npm run test:hostile`. */
const ACCIDENTS = 25
const MEANINGS = 15

// The limits are a Unix shell's.
const describeLimited = describe.skipIf(process.platform === 'win32')

describeLimited(
  'a file that somebody might send is opened or refused as it should be, and its folder is left as it was',
  () => {
    test.concurrent.each(KNOWN_CASES)('$name', async (hostile) => {
      expect(await judge(hostile, places.bundledDataset, places.dataProcess)).toMatchObject({ fault: null })
    })
  },
)

describeLimited('a dataset after accidents does no harm', () => {
  test.concurrent.each(mutationCases(ACCIDENTS, 1))('$name', async (hostile) => {
    expect(await judge(hostile, places.bundledDataset, places.dataProcess)).toMatchObject({ fault: null })
  })
})

describeLimited('a dataset that says something else does no harm', () => {
  test.concurrent.each(semanticCases(MEANINGS, 1))('$name', async (hostile) => {
    expect(await judge(hostile, places.bundledDataset, places.dataProcess)).toMatchObject({ fault: null })
  })
})

test('accidents befall any file, at any place in it', () => {
  const whole = Buffer.alloc(110 * 4096, 7)
  for (const seed of [4209, 13_448, ...Array.from({ length: 2000 }, (_, place) => place)])
    expect(mutate(whole, seed).length).toBe(whole.length)
})
