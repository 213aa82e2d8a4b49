import { expect, test } from 'vitest'
import { appStateSchema } from '../../electron/contract/channels.ts'
import { builtApp } from '../electron/built-app.ts'
import { startDeskInHome } from '../electron/host/desk-in-home.ts'
import { temporaryFolder } from '../electron/temporary-folder.ts'
import { whyNotPlain } from '../plain-sentence.ts'
import { askEveryChannel, EVERY_CHANNEL } from './channel-requests.ts'
import { smallBase } from './small-base.ts'

/** Requests to each channel; `CHANNEL_REQUESTS` in the environment tries more. */
const COUNT = Number(process.env['CHANNEL_REQUESTS'] ?? 6)

test('whatever a page asks of any channel is answered or refused, and the dataset is still there', async () => {
  const places = await builtApp()
  // Some channels open the bundled dataset again: here a small one stands for it.
  const small = { ...places, bundledDataset: smallBase(places.bundledDataset) }
  const desk = await startDeskInHome(small, temporaryFolder())
  const before = appStateSchema.parse(await desk.call('app.state', {}))
  const asked = await askEveryChannel(desk.started.desk, before.dataset?.defaultQuery, COUNT, 1)
  expect(asked.length).toBe(EVERY_CHANNEL.length * COUNT)
  const ours = asked.filter(({ outcome }) =>
    ['internal', 'process-stopped', 'deadline-passed'].includes(outcome),
  )
  expect(ours).toEqual([])
  expect(asked.map(({ sentence }) => whyNotPlain(sentence)).filter((each) => each !== null)).toEqual([])
  expect(desk.started.data.starts()).toBe(1)
  const after = appStateSchema.parse(await desk.call('app.state', {}))
  expect(after.dataset?.fingerprint).toBe(before.dataset?.fingerprint)
}, 120_000)
