import { Worker } from 'node:worker_threads'

/** How often the watch looks, and how long a process that is told so by its channel has to put its things away. */
const LOOK_EVERY_MS = 250
const PATIENCE_MS = 750

/**
 * Ends this process, whatever it is busy with, within two seconds of its parent's end.
 *
 * The closed channel is heard only between requests: one that computes for minutes, or waits for SQLite, hears nothing. So a thread of
 * its own looks whether the system has given the process another parent (on Windows: whether the parent is still there).
 */
export function endWithParent(): void {
  const watch = new Worker(WATCH, {
    eval: true,
    workerData: { parent: process.ppid, lookEveryMs: LOOK_EVERY_MS, patienceMs: PATIENCE_MS },
    stdin: false,
    execArgv: [],
    env: {},
  })
  watch.unref()
  // Where no thread can be had, the closed channel alone ends the process.
  watch.on('error', () => undefined)
}

/** The thread's own program: a text, so that it needs no file of its own in any build. */
const WATCH = `
const { workerData: { parent, lookEveryMs, patienceMs } } = require('node:worker_threads')
const isThere = () => {
  if (process.platform !== 'win32') return process.ppid === parent
  try { return process.kill(parent, 0) } catch { return false }
}
const timer = setInterval(() => {
  if (isThere()) return
  clearInterval(timer)
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), patienceMs)
}, lookEveryMs)
`
