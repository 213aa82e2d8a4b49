/** Times in milliseconds. */
export interface Timing {
  readonly median: number
  readonly p95: number
  readonly p99: number
  readonly worst: number
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), worst: sorted.at(-1) ?? 0 }
}

/** The median of `runs` runs, after as many unmeasured ones as `warmUps`. */
export async function medianOf(runs: number, warmUps: number, run: () => unknown): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < runs + warmUps; index++) {
    const start = performance.now()
    await run()
    if (index >= warmUps) times.push(performance.now() - start)
  }
  return timingOf(times).median
}

export const timingInWords = ({ median, p95, worst }: Timing): string =>
  `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`
