/** What a person, a closed terminal or the system ends a command with. */
export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
export type EndingSignal = (typeof ENDING_SIGNALS)[number]

/** A second signal within this time is the first one's echo: npm and the terminal both send it. */
const ECHO_MS = 500
/** Exit code of what a signal has ended, as shells have it. */
const EXIT_CODES: Readonly<Record<EndingSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

export function exitCodeOf(signal: EndingSignal): number {
  return EXIT_CODES[signal]
}

/** Hears from the first moment of a command to its last that it is to end. */
export interface HeardSignals {
  /** The signal that ends the command; `null`: none came. */
  endedBy(): EndingSignal | null
  /** Called once, when the command is to end: at once where it is to end already. */
  onEnd(end: () => void): void
  /** Called at the first signal in place of ending; the second one ends. */
  onCancel(cancel: () => void): void
  /** From now on a signal does what the system does. */
  stopHearing(): void
}

/** Whoever sends a third signal, while the command puts its things away, ends it as it is; the next start clears up. */
export function hearSignals(): HeardSignals {
  let endedBy: EndingSignal | null = null
  let heardAt = -Infinity
  let end: (() => void) | undefined
  let cancel: (() => void) | undefined
  const hear = (signal: EndingSignal): void => {
    const now = performance.now()
    if (now - heardAt < ECHO_MS) return
    heardAt = now
    const cancels = cancel
    cancel = undefined
    if (cancels !== undefined) cancels()
    else if (endedBy !== null) process.exit(exitCodeOf(signal))
    else {
      endedBy = signal
      end?.()
    }
  }
  for (const signal of ENDING_SIGNALS) process.on(signal, hear)
  return {
    endedBy: () => endedBy,
    onEnd: (listener) => {
      end = listener
      if (endedBy !== null) listener()
    },
    onCancel: (listener) => {
      cancel = listener
    },
    stopHearing: () => {
      for (const signal of ENDING_SIGNALS) process.off(signal, hear)
    },
  }
}
