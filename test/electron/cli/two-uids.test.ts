import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from '../../../build/staleness.mjs'
import { hashFile } from '../../../data/dataset/file/hash-file.ts'
import { smallBase } from '../../hostile/small-base.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Users that no machine needs to know by name. */
const [OWNER, OTHER] = [61_001, 61_002]
const REPORT = `Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts
2021-06-30,Namibia,NA,Other Legal Requests,7,43,9
`
const CLI = pathToFileURL(join(ROOT, 'out', 'node', 'cli.js')).href
const RUN = `const { runCli } = await import(${JSON.stringify(CLI)}); process.exitCode = await runCli(process.argv.slice(1))`

let shared = ''
let file = ''
let base = ''
beforeAll(async () => {
  base = smallBase((await builtApp()).bundledDataset)
})

beforeEach(() => {
  shared = temporaryFolder()
  chmodSync(shared, 0o755)
  file = join(shared, 'own.sqlite')
  copyFileSync(base, file)
  writeFileSync(join(shared, 'google.csv'), REPORT)
  chmodSync(file, 0o644)
  for (const user of [OWNER, OTHER]) {
    mkdirSync(homeOf(user), { mode: 0o700 })
    chownSync(homeOf(user), user, user)
  }
  chownSync(file, OWNER, OWNER)
})

const homeOf = (user: number): string => join(shared, `home-${String(user)}`)

/** Runs a command as a user of the machine, with an own folder of that user's own unless another is named. */
function runAs(user: number, given: readonly string[], home = homeOf(user)) {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', RUN, '--', ...given], {
    uid: user,
    gid: user,
    cwd: shared,
    env: { PATH: process.env['PATH'], HOME: home, DISCLOSURE_DESK_HOME: home },
    encoding: 'utf8',
  })
  return { exitCode: status, complaints: stderr.trim().split('\n') }
}

const importing = ['import', 'google.csv', '--company', 'Google', '--dataset', 'own.sqlite']

// To be another user, one must be root; and that user must be allowed to read the checkout.
const canBeOthers =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-e', ''], { uid: OTHER, gid: OTHER, cwd: '/' }).status === 0

describe.skipIf(!canBeOthers)('two users of one machine', () => {
  test('a dataset of another is read and not written to, and a sentence says so', () => {
    const before = hashFile(file).sha256
    expect(runAs(OTHER, ['info', '--dataset', 'own.sqlite']).exitCode).toBe(0)
    expect(runAs(OTHER, importing)).toEqual({
      exitCode: 2,
      complaints: ['own.sqlite can’t be written: the folder or file is read-only. Choose another folder.'],
    })
    expect(hashFile(file).sha256).toBe(before)
    expect(readdirSync(shared).sort()).toEqual([
      'google.csv',
      `home-${String(OWNER)}`,
      `home-${String(OTHER)}`,
      'own.sqlite',
    ])
  })

  test('what may not be read is told in one sentence, and another’s folder of the app is left alone', () => {
    chmodSync(file, 0o600)
    const { exitCode, complaints } = runAs(OTHER, ['info', '--dataset', 'own.sqlite'])
    expect({ exitCode, lines: complaints.length }).toEqual({ exitCode: 2, lines: 1 })
    expect(complaints[0]).toContain('own.sqlite can’t be read: its permissions forbid it')
    expect(runAs(OTHER, ['info'], homeOf(OWNER)).exitCode).toBe(0)
    expect(readdirSync(homeOf(OWNER))).toEqual([])
  })

  test('in a folder that both may write to, the owner imports and stays the owner', () => {
    chmodSync(shared, 0o777)
    const before = hashFile(file).sha256
    expect(runAs(OWNER, importing)).toMatchObject({ exitCode: 0 })
    expect(hashFile(file).sha256).not.toBe(before)
    expect(statSync(file).uid).toBe(OWNER)
    expect(runAs(OTHER, ['info', '--dataset', 'own.sqlite']).exitCode).toBe(0)
  })
})
