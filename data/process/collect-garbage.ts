import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * A process that holds less is left alone: the shipped dataset, open and looked at, needs 240 MB, checked and published 320. What comes after a
 * collection waits for it, and for code that is compiled anew.
 */
const LEAST_BYTES = 400 * 1024 * 1024
/** So much more than after the last collection is worth one, of this share of what was held then. */
const LEAST_MORE_BYTES = 64 * 1024 * 1024
const LEAST_MORE_SHARE = 0.5

/**
 * Gives back what nobody holds any more (in 0.2 to 0.6 s), where the process has grown by much. JavaScript's own collector keeps the pages
 * that a long check needed (200 MB), and doesn't see what painted pictures hold outside its heap (55 MB for one of 4,300 by 3,235 pixels).
 */
export function garbageCollector(): () => void {
  let held = 0
  let collect: ((how: object) => void) | undefined
  return () => {
    const rss = process.memoryUsage.rss()
    if (rss < LEAST_BYTES || rss - held < Math.max(LEAST_MORE_BYTES, held * LEAST_MORE_SHARE)) return
    collect ??= exposedCollector()
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    held = process.memoryUsage.rss()
  }
}

/** Node hides the engine's own collector unless it is told not to. */
function exposedCollector(): (how: object) => void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('globalThis.gc')
  return typeof gc === 'function' ? (how) => void Reflect.apply(gc, undefined, [how]) : () => undefined
}
