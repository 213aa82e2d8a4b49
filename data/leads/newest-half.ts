import type { History } from './history.ts'

/** The last half with at least half as many territories as the one held before it: not one that is only begun. `null`: none. */
export function newestHalf({ groups, halves }: History): number | null {
  const [law] = groups
  // Of ranges alone the last one that there is.
  if (law === undefined) return halves.length === 0 ? null : halves.length - 1
  const listed = halves.map((_, half) => [...law.rows.values()].filter((byHalf) => byHalf.has(half)).length)
  for (let half = halves.length - 1; half >= 0; half -= 1) {
    const now = listed[half] ?? 0
    if (now === 0) continue
    const before = listed.slice(0, half).findLast((count) => count > 0)
    if (before === undefined || 2 * now >= before) return half
  }
  return null
}
