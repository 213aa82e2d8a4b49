import { createNumbering } from '../../dataset/read/numbering.ts'

/** What lines are ordered by: a number a line, of any size. */
export type SortKey = (line: number) => number

/**
 * Lines by the first key, those that are alike in it by the second, and so on; what is alike in all stays in order. Meant for keys of
 * few different numbers: a million lines take some 30 ms a key.
 */
export function orderLines(lines: Uint32Array, keys: readonly SortKey[]): Uint32Array {
  return keys.reduceRight(stablySorted, lines)
}

/** A counting sort. */
function stablySorted(lines: Uint32Array, key: SortKey): Uint32Array {
  const numbers = createNumbering<number>()
  const groupOf = lines.map((line) => numbers.placeOf(key(line)))
  if (numbers.words.length === 1) return lines
  const counts = new Uint32Array(numbers.words.length)
  for (const group of groupOf) counts[group] = (counts[group] ?? 0) + 1
  const next = firstPlaces(numbers.words, counts)
  const sorted = new Uint32Array(lines.length)
  for (let place = 0; place < lines.length; place += 1) {
    const group = groupOf[place] ?? 0
    const to = next[group] ?? 0
    sorted[to] = lines[place] ?? 0
    next[group] = to + 1
  }
  return sorted
}

/** Where each group begins, when the groups stand in the order of their numbers. */
function firstPlaces(numbers: readonly number[], counts: Uint32Array): Uint32Array {
  const first = new Uint32Array(counts.length)
  let start = 0
  const ascending = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  for (const group of ascending) {
    first[group] = start
    start += counts[group] ?? 0
  }
  return first
}
