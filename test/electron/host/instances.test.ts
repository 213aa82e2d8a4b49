import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeDocumentRecord } from '../../../data/dataset/journal/document-record.ts'
import { tryLock } from '../../../data/dataset/file/file-lock.ts'
import { openAppFolders, type FolderOwner } from '../../../electron/host/app-folders.ts'
import { createRecoveries } from '../../../electron/host/recoveries.ts'
import { whileSavingAlone } from '../../../electron/host/saving-lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const ENTRY = join(import.meta.dirname, 'hold-folders.ts')
/** As root, a process can be put into a pid namespace of its own, as a container's is: its number means another process here. */
const APART = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']
const canStandApart = spawnSync(APART[0] ?? '', [...APART.slice(1), 'true']).status === 0

interface OtherRun {
  readonly child: ChildProcess
  /** Its own folder. */
  readonly folder: string
}

async function startRun(
  home: string,
  owner: FolderOwner = 'app',
  before: readonly string[] = [],
): Promise<OtherRun> {
  const [command, ...given] = [...before, process.execPath, ENTRY, owner]
  const child = spawn(command, given, {
    env: { ...process.env, DISCLOSURE_DESK_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, folder: dirname(said.toString('utf8').trim()) }
}

async function killed({ child }: OtherRun): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** A working copy with unsaved edits, as the data process leaves it. */
function leaveUnsaved(folder: string): void {
  const copy = join(folder, 'datasets', '1')
  mkdirSync(copy, { recursive: true })
  writeFileSync(join(copy, 'copy.sqlite'), 'figures and edits')
  writeDocumentRecord(copy, { name: 'own.sqlite', isBundled: false, sha256: 'a'.repeat(64) }, true)
}

async function startAndEnd(home: string): Promise<void> {
  const folders = await openAppFolders({ DISCLOSURE_DESK_HOME: home })
  await folders.remove()
}

test('a running instance keeps its folder, whatever the clock and its folder’s age say', async () => {
  const home = temporaryFolder()
  const other = await startRun(home)
  leaveUnsaved(other.folder)
  // Before this machine was started, and long after now: a clock that stepped either way.
  for (const year of [1999, 2999]) {
    utimesSync(other.folder, new Date(`${String(year)}-01-01`), new Date(`${String(year)}-01-01`))
    await startAndEnd(home)
    expect(existsSync(join(other.folder, 'datasets', '1', 'copy.sqlite'))).toBe(true)
  }
  expect(await createRecoveries(home).list()).toEqual([])
})

test('kill -9 frees it: its copies go, and its unsaved edits are offered once', async () => {
  const home = temporaryFolder()
  const other = await startRun(home)
  leaveUnsaved(other.folder)
  await killed(other)
  await Promise.all([startAndEnd(home), startAndEnd(home)])
  expect(readdirSync(join(home, 'copies'))).toEqual([])
  expect((await createRecoveries(home).list()).map(({ record }) => record.name)).toEqual(['own.sqlite'])
})

test('a folder that is named by a process that runs is left over all the same where nobody holds it', async () => {
  const home = temporaryFolder()
  // By an earlier version, which went by the number: the number has been given to another process since.
  const left = join(home, 'copies', `${String(process.pid)}-0123456789ab`)
  leaveUnsaved(left)
  await startAndEnd(home)
  expect(existsSync(left)).toBe(false)
  expect(await createRecoveries(home).list()).toHaveLength(1)
})

test.runIf(canStandApart)('a folder held from another container is kept, and freed by its end', async () => {
  const home = temporaryFolder()
  const other = await startRun(home, 'app', APART)
  leaveUnsaved(other.folder)
  await startAndEnd(home)
  expect(existsSync(join(other.folder, 'datasets', '1'))).toBe(true)
  await killed(other)
  await expect.poll(() => typeof tryAndLetGo(`${other.folder}.lock`)).toBe('object')
  await startAndEnd(home)
  expect(existsSync(other.folder)).toBe(false)
})

function tryAndLetGo(path: string): unknown {
  const attempt = tryLock(path)
  if (typeof attempt === 'object') attempt.release()
  return attempt
}

test('a command that was killed leaves nothing that the app would offer', async () => {
  const home = temporaryFolder()
  const other = await startRun(home, 'command')
  leaveUnsaved(other.folder)
  await killed(other)
  await startAndEnd(home)
  expect(readdirSync(join(home, 'copies'))).toEqual([])
  expect(await createRecoveries(home).list()).toEqual([])
})

test('many starts at once have folders of their own, each held', async () => {
  const home = temporaryFolder()
  const all = await Promise.all(
    Array.from({ length: 8 }, () => openAppFolders({ DISCLOSURE_DESK_HOME: home })),
  )
  expect(new Set(all.map(({ run }) => run)).size).toBe(8)
  expect(all.map(({ run }) => tryAndLetGo(join(home, 'copies', `${run}.lock`)))).toEqual(
    all.map(() => 'held'),
  )
  await Promise.all(all.map((folders) => folders.remove()))
  expect(readdirSync(join(home, 'copies'))).toEqual([])
})

test('a save that was killed holds up no other, and leaves no lock behind', async () => {
  const home = temporaryFolder()
  const file = join(home, 'own.sqlite')
  const lockFile = await new Promise<string>((resolve) => {
    void whileSavingAlone(home, file, () => {
      resolve(join(home, 'saving', readdirSync(join(home, 'saving'))[0] ?? ''))
      return Promise.resolve()
    })
  })
  const holder = spawn(
    process.execPath,
    [
      '-e',
      `const D = require('better-sqlite3'); new D(process.argv[1]).exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => 0, 1000)`,
      lockFile,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => void holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  const second = whileSavingAlone(home, file, () => Promise.resolve('saved'))
  holder.kill('SIGKILL')
  expect(await second).toBe('saved')
  expect(readdirSync(join(home, 'saving')).filter((name) => name.endsWith('.lock'))).toEqual([])
})

test('where the lock can’t be tested, nothing is removed', async () => {
  const home = temporaryFolder()
  const left = join(home, 'copies', 'app-0123456789ab')
  leaveUnsaved(left)
  // No lock can be had of a folder.
  mkdirSync(`${left}.lock`)
  await startAndEnd(home)
  expect(existsSync(join(left, 'datasets', '1', 'copy.sqlite'))).toBe(true)
})
