/** How far a long request is, in a unit of its own: `done` of `total`. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Hears how far a request is. */
export type HearProgress = (progress: Progress) => void

/** Passes on at most one message in this time. */
const INTERVAL_MS = 250

/** Hears that a request goes on which can’t say how far it is: it is not taken for one that hangs, and can’t be stopped. */
export type HearAlive = () => void

/** The same listener, heard every 250 ms at most. */
export function atIntervals<Heard extends readonly unknown[]>(
  hear: (...heard: Heard) => void,
): (...heard: Heard) => void {
  let last = -Infinity
  return (...heard) => {
    const now = performance.now()
    if (now - last < INTERVAL_MS) return
    last = now
    hear(...heard)
  }
}
