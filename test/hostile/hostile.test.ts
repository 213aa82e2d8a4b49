import { beforeAll, describe, expect, test } from 'vitest'
import type { AppPlaces } from '../../electron/host/app-places.ts'
import { builtApp } from '../electron/built-app.ts'
import { KNOWN_CASES, mutationCases } from './cases.ts'
import { judge } from './judge.ts'

let places: AppPlaces
beforeAll(async () => {
  places = await builtApp()
}, 60_000)

/** More of them by `npm run test:hostile`. */
const ACCIDENTS = 40

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
