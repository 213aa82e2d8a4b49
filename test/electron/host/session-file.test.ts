import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSessionFile } from '../../../electron/host/session-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { FINGERPRINT, KEPT_VIEW } from './kept-view.ts'

async function leave(folder: string): Promise<void> {
  const session = await openSessionFile(folder)
  session.remember(FINGERPRINT, KEPT_VIEW)
  await session.close()
}

test('the last view comes back, for its own dataset alone', async () => {
  const folder = temporaryFolder()
  await leave(folder)
  const session = await openSessionFile(folder)
  expect(session.maybeLastQuery(FINGERPRINT)).toEqual(KEPT_VIEW)
  expect(session.maybeLastQuery('b'.repeat(64))).toBeUndefined()
})

test('three crashes in a row start empty', async () => {
  const folder = temporaryFolder()
  await leave(folder)
  const views = []
  for (let start = 1; start <= 4; start += 1)
    views.push(
      (await openSessionFile(folder)).maybeLastQuery(FINGERPRINT) === undefined ? 'empty' : 'restored',
    )
  expect(views).toEqual(['restored', 'restored', 'restored', 'empty'])
})

test('1,000 damaged session files all start', async () => {
  const folder = temporaryFolder()
  await leave(folder)
  const file = join(folder, 'session.json')
  const whole = readFileSync(file)
  let state = 1
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  for (let round = 0; round < 1000; round += 1) {
    const damaged = Buffer.from(whole.subarray(0, round % 3 === 0 ? random(whole.length) : whole.length))
    for (let hit = 0; hit < 3 && damaged.length > 0; hit += 1) damaged[random(damaged.length)] = random(256)
    writeFileSync(file, damaged)
    const session = await openSessionFile(folder)
    const query = session.maybeLastQuery(FINGERPRINT)
    expect([undefined, KEPT_VIEW.measure]).toContain(query?.measure)
  }
})

test('a session of a newer version, or with a key of its own, counts as none', async () => {
  const folder = temporaryFolder()
  await leave(folder)
  const file = join(folder, 'session.json')
  const whole = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  for (const changed of [
    { ...whole, version: 2 },
    { ...whole, path: '/somewhere' },
  ]) {
    writeFileSync(file, JSON.stringify(changed))
    expect((await openSessionFile(folder)).maybeLastQuery(FINGERPRINT)).toBeUndefined()
  }
})

test('a folder that can’t be written loses the view and nothing else', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'session.json'))
  await leave(folder)
  expect((await openSessionFile(folder)).maybeLastQuery(FINGERPRINT)).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['session.json'])
  expect(existsSync(join(folder, 'session.json'))).toBe(true)
})
