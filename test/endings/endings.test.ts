import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../electron/cli/commands.ts'
import { everyEnding, judgeEndings, sampledEndings } from './every-ending.ts'
import { WAYS } from './ways-to-end.ts'

const SEED = 20_261_201

/** Processes are watched as Linux tells of them, and a disk that is always full is a device of its own. */
const canWatch = process.platform === 'linux' && existsSync('/dev/full')

test.skipIf(!canWatch)(
  'every command, and every way to end one, ends with one sentence, its exit code and nothing left',
  async () => {
    const sample = sampledEndings(SEED)
    expect(new Set(sample.map(({ command }) => command))).toEqual(new Set(Object.keys(COMMANDS)))
    expect(new Set(sample.map(({ way }) => way))).toEqual(new Set(Object.keys(WAYS)))
    const judged = await judgeEndings(sample)
    expect(judged.filter(({ faults }) => faults.length > 0)).toEqual([])
  },
)

test('all of them are each command in each way', () => {
  expect(everyEnding(SEED).length).toBe(Object.keys(COMMANDS).length * Object.keys(WAYS).length)
})
