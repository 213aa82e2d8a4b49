/** A value with the steps that led to it and the steps that were taken back. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** The gesture that made the present (a slider's drag, say); more of the same gesture make one step. */
  readonly gesture: string | null
}

const LONGEST_PAST = 200

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], gesture: null }
}

/**
 * A new present. Equal values (by their JSON) are no step; steps of one `gesture` count as one; the oldest of more than
 * 200 steps is forgotten.
 */
export function recordStep<T>(history: History<T>, next: T, gesture: string | null): History<T> {
  if (JSON.stringify(next) === JSON.stringify(history.present)) return history
  if (gesture !== null && gesture === history.gesture) return { ...history, present: next, future: [] }
  const past = [...history.past, history.present].slice(-LONGEST_PAST)
  return { past, present: next, future: [], gesture }
}

/** One step back; the same history where there is none. */
export function undoStep<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    gesture: null,
  }
}

/** One undone step again; the same history where there is none. */
export function redoStep<T>(history: History<T>): History<T> {
  const next = history.future[0]
  if (next === undefined) return history
  return {
    past: [...history.past, history.present],
    present: next,
    future: history.future.slice(1),
    gesture: null,
  }
}
