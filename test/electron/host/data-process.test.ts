import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { startDataProcess, type DataProcess } from '../../../electron/host/data-process.ts'
import { createPrivateCopies } from '../../../electron/host/private-copies.ts'
import { spawnNodeProcess, type SpawnProcess } from '../../../electron/host/spawn-process.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const MOODY = join(import.meta.dirname, 'moody-process.ts')
const GOOD = { path: '/datasets/good.sqlite', isBundled: true }

function start(spawn: SpawnProcess = spawnNodeProcess(MOODY), deadlineMs = 2000): DataProcess {
  const folder = temporaryFolder()
  const data = startDataProcess({ spawn, deadlineMs, copies: createPrivateCopies(folder) })
  onTestFinished(() => data.close())
  return data
}

/** Asks for the view of a company; the moody process does what its name says. */
function ask(data: DataProcess, company: string): Promise<unknown> {
  // The moody process reads nothing but the company.
  return data.request('answer', { query: { company } as ViewQuery })
}

function isRunning(pid: number | undefined): boolean {
  try {
    return process.kill(pid ?? NaN, 0)
  } catch {
    return false
  }
}

test('a request that never ends is stopped at the deadline, and the last good dataset is open again', async () => {
  const data = start()
  await data.open(GOOD)
  const hungPid = data.pid()
  expect(await ask(data, 'hang')).toEqual({ ok: false, code: 'deadline-passed', details: { seconds: 2 } })
  expect(isRunning(hungPid)).toBe(false)
  expect(await ask(data, 'any')).toEqual({ ok: true, value: { open: GOOD.path, pid: data.pid() } })
  expect(data.starts()).toBe(2)
})

test('what it asks of other machines is counted, over its restarts too', async () => {
  const data = start()
  await data.open(GOOD)
  expect(data.networkRequests()).toBe(0)
  for (const mood of ['call-out', 'crash', 'call-out', 'any']) await ask(data, mood)
  expect(data.networkRequests()).toBe(2)
})

test('a process that crashes fails the request that it worked on, and no other', async () => {
  const data = start()
  await data.open(GOOD)
  const replies = await Promise.all(['any', 'crash', 'any', 'any'].map((company) => ask(data, company)))
  const value = { open: GOOD.path, pid: data.pid() }
  expect(replies.slice(1)).toEqual([
    { ok: false, code: 'process-stopped', details: {} },
    { ok: true, value },
    { ok: true, value },
  ])
  expect(replies[0]).toMatchObject({ ok: true })
})

test('a dataset that never finishes opening is given up by name, and the one before stays open', async () => {
  const data = start()
  await data.open(GOOD)
  expect(await data.open({ path: '/datasets/hang.sqlite', isBundled: false })).toEqual({
    ok: false,
    code: 'dataset-deadline',
    details: { file: 'hang.sqlite', seconds: 2 },
  })
  expect(await ask(data, 'any')).toMatchObject({ ok: true, value: { open: GOOD.path } })
})

test('a process killed while nobody asks anything is back before the next question', async () => {
  const data = start()
  await data.open(GOOD)
  process.kill(data.pid() ?? NaN, 'SIGKILL')
  await expect.poll(() => data.starts()).toBe(2)
  expect(await ask(data, 'any')).toMatchObject({ ok: true, value: { open: GOOD.path } })
})

test('a message that no process may send is not believed', async () => {
  const data = start()
  await data.open(GOOD)
  expect(await ask(data, 'garble')).toMatchObject({ ok: false, code: 'deadline-passed' })
})

test('a process that can’t even start is tried once a request, not for ever', async () => {
  const data = start(spawnNodeProcess(join(import.meta.dirname, 'no-such-process.ts')))
  expect(await ask(data, 'any')).toEqual({ ok: false, code: 'process-stopped', details: {} })
  const starts = data.starts()
  expect(starts).toBeLessThanOrEqual(3)
  expect(await ask(data, 'any')).toEqual({ ok: false, code: 'process-stopped', details: {} })
  expect(data.starts()).toBeLessThanOrEqual(starts + 2)
})

test('closing ends the process and answers who still waits', async () => {
  const data = start()
  await data.open(GOOD)
  const pid = data.pid()
  const waiting = [ask(data, 'hang'), ask(data, 'any')]
  await data.close()
  expect(await Promise.all(waiting)).toEqual(
    waiting.map(() => ({ ok: false, code: 'process-stopped', details: {} })),
  )
  expect(isRunning(pid)).toBe(false)
})

test('what killed processes left is removed, but for the copy that is open', async () => {
  const folder = temporaryFolder()
  const copies = createPrivateCopies(folder)
  const [left, kept] = [copies.newFolder(), copies.newFolder()]
  for (const each of [left, kept]) mkdirSync(each)
  await copies.removeAllBut(kept)
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([kept])
  await copies.removeAllBut(undefined)
  expect(existsSync(kept)).toBe(false)
})

test('a dataset that the host refuses is not held: the process is ended, and what was open before answers', async () => {
  const data = start()
  await data.open(GOOD)
  const fault = { ok: false, code: 'dataset-value', details: { file: 'other.sqlite' } } as const
  const other = { path: '/datasets/other.sqlite', isBundled: false }
  expect(await data.open(other, () => fault)).toEqual(fault)
  expect(await ask(data, 'any')).toEqual({ ok: true, value: { open: GOOD.path, pid: data.pid() } })
  expect(data.starts()).toBe(2)
})
