/** How far a long request is, in a unit of its own: `done` of `total`. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Hears how far a request is. */
export type HearProgress = (progress: Progress) => void

/** Passes on at most one message in this time. */
const INTERVAL_MS = 250

/** The same listener, heard every 250 ms at most. */
export function atIntervals(hear: HearProgress): HearProgress {
  let last = 0
  return (progress) => {
    const now = performance.now()
    if (now - last < INTERVAL_MS) return
    last = now
    hear(progress)
  }
}
