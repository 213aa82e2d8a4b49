import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { ROOT } from '../../../build/staleness.mjs'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  const own = temporaryFolder()
  folder = join(own, 'reader')
  mkdirSync(folder)
  file = join(folder, 'figures.sqlite')
  copyFileSync((await builtApp()).bundledDataset, file)
  vi.stubEnv('DISCLOSURE_DESK_HOME', join(own, 'home'))
})
afterAll(() => {
  vi.unstubAllEnvs()
})

test('a dataset that another program is writing is refused in one sentence, and nothing beside it is changed', async () => {
  writeFileSync(`${file}-journal`, 'what the writer needs to take its change back')
  const run = await runDesk('info', '--dataset', file)
  expect(run).toEqual({
    exitCode: 2,
    output: '',
    complaints: [
      'figures.sqlite is being written by another program. Close it there, then open the file again.',
    ],
  })
  expect(readdirSync(folder)).toEqual(['figures.sqlite', 'figures.sqlite-journal'])
})

test('a dataset that another program has open is read as it last wrote it whole, and stays as it is', async () => {
  const writer = new Database(file)
  writer.pragma('journal_mode = WAL')
  writer.pragma('foreign_keys = OFF')
  expect(writer.prepare('DELETE FROM figures WHERE id = (SELECT max(id) FROM figures)').run().changes).toBe(1)
  writer.exec('BEGIN IMMEDIATE; DELETE FROM figures')
  const before = readdirSync(folder)
  const { exitCode, output } = await runDesk('info', '--json', '--dataset', file)
  expect(exitCode).toBe(0)
  expect(JSON.parse(output)).toMatchObject({ figureCount: (await bundledCount()) - 1 })
  expect(readdirSync(folder)).toEqual(before)
  writer.close()
})

async function bundledCount(): Promise<number> {
  const { output } = await runDesk('info', '--json')
  return Number(Reflect.get(Object(JSON.parse(output)), 'figureCount'))
}

/** Runs a program for which one folder can’t be written: for root, too, whom no permission stops. */
const READ_ONLY = [
  'unshare',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"',
  'sh',
]
const mayMount = process.platform === 'linux' && isPermitted()

function isPermitted(): boolean {
  const [program, ...given] = [...READ_ONLY, import.meta.dirname, 'true']
  return spawnSync(program, given).status === 0
}

test.skipIf(!mayMount)(
  `a dataset in a folder that can’t be written opens; a figure isn’t saved there, in one sentence${mayMount ? '' : ' (skipped: no namespaces here)'}`,
  () => {
    const run = (...given: readonly string[]) => {
      const desk = [process.execPath, join(ROOT, 'build', 'desk.mjs'), ...given]
      const [program = '', ...rest] = [...READ_ONLY, folder, ...desk]
      const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' })
      return { status, stdout, stderr }
    }
    expect(run('check', '--dataset', file)).toMatchObject({ status: 0 })
    expect(run('figure', '--dataset', file, '--out', join(folder, 'x.csv'))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'x.csv can’t be written: the folder or file is read-only. Choose another folder.\n',
    })
    expect(readdirSync(folder)).toEqual(['figures.sqlite'])
  },
)
