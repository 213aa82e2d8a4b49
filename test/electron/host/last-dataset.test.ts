import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { askData, openInData } from '../../../electron/host/ask-data.ts'
import type { AppPlaces } from '../../../electron/host/app-places.ts'
import { startDataProcess, type DataProcess } from '../../../electron/host/data-process.ts'
import { createPrivateCopies } from '../../../electron/host/private-copies.ts'
import { spawnNodeProcess } from '../../../electron/host/spawn-process.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let places: AppPlaces
beforeAll(async () => {
  places = await builtApp('microsoft')
})

function start(copiesFolder: string, deadlineMs = 10_000): DataProcess {
  const data = startDataProcess({
    spawn: spawnNodeProcess(places.dataProcess),
    copies: createPrivateCopies(copiesFolder),
    deadlineMs,
  })
  onTestFinished(() => data.close())
  return data
}

function signal(data: DataProcess, name: NodeJS.Signals): void {
  const pid = data.pid()
  if (pid === undefined) throw new Error('The data process has no id')
  process.kill(pid, name)
}

test('a dataset stays open over a restart, even when its file is gone by then', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'from-a-stick.sqlite')
  copyFileSync(places.bundledDataset, file)
  const data = start(join(folder, 'copies'))
  const before = await openInData(data, { path: file, isBundled: false })
  rmSync(file)
  signal(data, 'SIGKILL')
  await expect.poll(() => data.starts()).toBe(2)
  expect(await askData(data, 'info', {})).toEqual(before)
  expect(before.name).toBe('from-a-stick.sqlite')
})

test.skipIf(process.platform === 'win32')(
  'a process that stands still is replaced at the deadline, and answers the same view again',
  async () => {
    const data = start(temporaryFolder(), 8000)
    const { defaultQuery } = await openInData(data, { path: places.bundledDataset, isBundled: true })
    const before = await askData(data, 'answer', { query: defaultQuery })
    signal(data, 'SIGSTOP')
    await expect(askData(data, 'answer', { query: defaultQuery })).rejects.toMatchObject({
      code: 'deadline-passed',
      details: { seconds: 8 },
    })
    expect(await askData(data, 'answer', { query: defaultQuery })).toEqual(before)
  },
)

test('a file that is refused leaves the open dataset open, and no copy of itself', async () => {
  const copies = join(temporaryFolder(), 'copies')
  const data = start(copies)
  const info = await openInData(data, { path: places.bundledDataset, isBundled: true })
  const refused = openInData(data, {
    path: join(import.meta.dirname, 'last-dataset.test.ts'),
    isBundled: false,
  })
  await expect(refused).rejects.toMatchObject({ code: 'file-not-sqlite' })
  expect(await askData(data, 'info', {})).toEqual(info)
  const left = readdirSync(copies, { recursive: true }).filter((name) => String(name).endsWith('.sqlite'))
  expect(left).toHaveLength(1)
})

test('a dozen kills at any moment lose no view', async () => {
  const data = start(temporaryFolder())
  const { defaultQuery } = await openInData(data, { path: places.bundledDataset, isBundled: true })
  const before = await askData(data, 'answer', { query: defaultQuery })
  for (let kill = 0; kill < 12; kill += 1) {
    const asked = askData(data, 'answer', { query: defaultQuery }).catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 23))
    try {
      signal(data, 'SIGKILL')
    } catch {
      // It was just between two processes.
    }
    const outcome = await asked
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'process-stopped' })
    else expect(outcome).toEqual(before)
  }
  expect(await askData(data, 'answer', { query: defaultQuery })).toEqual(before)
})
