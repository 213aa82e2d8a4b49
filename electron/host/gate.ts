import { join } from 'node:path'
import { waitForLock } from '../../data/dataset/file/file-lock.ts'

/** Locks that are made, looked at or removed by several runs are so by one at a time: who has this file's lock. It is never removed. */
const GATE = 'gate.lock'

/**
 * Runs `task` while no other run of this user is at the gate; short tasks only. `held` where it isn't free in time, `unknown` where
 * the disk knows no locks; `task` hasn't run then.
 */
export async function whileAtGate<T>(
  dataFolder: string,
  patienceMs: number,
  task: () => Promise<T> | T,
): Promise<T | 'held' | 'unknown'> {
  const gate = await waitForLock(join(dataFolder, GATE), patienceMs)
  if (typeof gate === 'string') return gate
  try {
    return await task()
  } finally {
    gate.release()
  }
}
