/** Something with names, as they are compared. */
export interface Spelling<Named> {
  readonly of: Named
  /** Folded. */
  readonly names: readonly string[]
}

/** Those with a name that a few letters make of `folded`, likeliest first, then in the order of `compare`; at most five. */
export function nearestNames<Named>(
  folded: string,
  all: readonly Spelling<Named>[],
  compare: (one: Named, other: Named) => number,
): readonly Named[] {
  if (folded === '') return []
  const most = Math.max(2, Math.floor(folded.length / 3))
  return (
    all
      .map(({ of, names }) => ({
        of,
        // A name that is longer or shorter by more letters is as far away at least.
        distance: Math.min(
          ...names
            .filter((name) => Math.abs(name.length - folded.length) <= most)
            .map((name) => editDistance(folded, name)),
        ),
      }))
      // A name of which no letter is left is no nearer than any other.
      .filter(({ distance }) => distance <= most && distance < folded.length)
      .sort((a, b) => a.distance - b.distance || compare(a.of, b.of))
      .slice(0, 5)
      .map(({ of }) => of)
  )
}

/** Letters to change, add or drop to make one name of the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}
