import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { maybeFileHolder, parseLocks } from '../../../electron/host/file-holder.ts'
import { whileSavingAlone } from '../../../electron/host/saving-lock.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const WRITER = `
  const Database = require('better-sqlite3')
  const database = new Database(process.argv[1])
  database.exec('BEGIN IMMEDIATE')
  process.stdout.write('holding')
  setInterval(() => undefined, 1000)`

test.runIf(process.platform === 'linux' && existsSync('/proc/locks'))(
  'a program that is writing to the dataset is named',
  async () => {
    const { bundledDataset } = await builtApp('microsoft')
    const file = join(temporaryFolder(), 'own.sqlite')
    copyFileSync(bundledDataset, file)
    expect(await maybeFileHolder(file)).toBeUndefined()
    const writer = spawn(process.execPath, ['-e', WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void writer.kill('SIGKILL'))
    await once(writer.stdout, 'data')
    expect(await maybeFileHolder(file)).toMatch(
      new RegExp(`^the program .+ \\(process ${String(writer.pid)}\\)$`),
    )
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    expect(await maybeFileHolder(file)).toBeUndefined()
  },
)

test('the system’s list of locks is read line by line', () => {
  const text = `1: POSIX  ADVISORY  WRITE 812 08:01:1234 1073741825 1073741825
2: FLOCK  ADVISORY  WRITE 99 08:01:77 0 EOF
2: -> POSIX  ADVISORY  WRITE 813 08:01:1234 1073741825 1073741825
3: POSIX  ADVISORY  READ  7 fd:00:42 1073741826 1073742335
`
  expect(parseLocks(text)).toEqual([
    { kind: 'WRITE', pid: 812, inode: 1234, start: 1_073_741_825 },
    { kind: 'READ', pid: 7, inode: 42, start: 1_073_741_826 },
  ])
})

test('two saves to one file go one after the other; one that waits in vain says who holds it', async () => {
  const home = temporaryFolder()
  const file = join(home, 'own.sqlite')
  writeFileSync(file, '')
  const order: string[] = []
  const first = whileSavingAlone(home, file, async () => {
    order.push('first starts')
    await new Promise((resolve) => setTimeout(resolve, 300))
    order.push('first ends')
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await whileSavingAlone(home, file, () => {
    order.push('second')
    return Promise.resolve()
  })
  await first
  expect(order).toEqual(['first starts', 'first ends', 'second'])
  const stubborn = Promise.withResolvers<undefined>()
  const holding = whileSavingAlone(home, file, () => stubborn.promise)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await expect(whileSavingAlone(home, file, () => Promise.resolve())).rejects.toMatchObject({
    code: 'document-held',
    details: { file: 'own.sqlite', holder: 'another Disclosure Desk' },
  })
  stubborn.resolve(undefined)
  await holding
})
