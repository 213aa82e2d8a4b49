import { beforeAll, expect, test } from 'vitest'
import { builtApp } from '../electron/built-app.ts'
import { cutPowerDuringEdits } from './cut-power-during-edits.ts'
import { smallBase } from '../hostile/small-base.ts'
import { canRecord } from './disk-log.ts'
import { killDuringEdits } from './kill-during-edits.ts'
import { killDuringSaves } from './kill-during-saves.ts'

/** More of each by `npm run test:crash`. */
const KILLS = 8
const CUTS = 30

let dataset = ''
beforeAll(async () => {
  dataset = smallBase((await builtApp()).bundledDataset)
}, 60_000)

test('a process that is killed while it imports loses nothing it acknowledged, and leaves nothing half done', async () => {
  const tally = await killDuringEdits(dataset, KILLS)
  expect(tally).toMatchObject({ kills: KILLS, corrupt: 0, partial: 0, lost: 0, notOffered: 0 })
  expect(tally.acknowledged).toBeGreaterThanOrEqual(KILLS)
})

test('a process that is killed while it saves leaves the old file or the new one, whole', async () => {
  const tally = await killDuringSaves(dataset, KILLS)
  expect(tally).toMatchObject({ kills: KILLS, corrupt: 0, wrong: 0 })
  expect(tally.acknowledged).toBeGreaterThanOrEqual(KILLS)
})

// A kill leaves what was written to the system, flushed or not: only a power cut tells FULL from OFF. So the writes that a process
// made are recorded, and played back as a disk may keep them.
test.skipIf(!canRecord())('a power cut loses nothing that was acknowledged', () => {
  const tally = cutPowerDuringEdits(dataset, CUTS, 'FULL')
  expect(tally).toMatchObject({ kills: CUTS, corrupt: 0, partial: 0, lost: 0, notOffered: 0 })
  expect(tally.acknowledged).toBeGreaterThanOrEqual(CUTS)
})

test.skipIf(!canRecord())('the same power cuts without flushing lose edits: the test would see it', () => {
  expect(cutPowerDuringEdits(dataset, CUTS, 'OFF').lost).toBeGreaterThan(0)
})
