/** Sets of territories as bits, so that "how many reported" over several kinds is a union and no sum. */
export interface TerritoryBits {
  /** `wordsPerSet` words per set. */
  readonly words: Uint32Array
  readonly wordsPerSet: number
}

export function emptyBits(sets: number, territories: number): TerritoryBits {
  const wordsPerSet = Math.ceil(territories / 32)
  return { words: new Uint32Array(sets * wordsPerSet), wordsPerSet }
}

export function addBit({ words, wordsPerSet }: TerritoryBits, set: number, territory: number): void {
  const word = set * wordsPerSet + (territory >>> 5)
  words[word] = (words[word] ?? 0) | (1 << (territory & 31))
}

/**
 * Territories of `among` (one set) that are in any of the sets: of each of `sets`, those at the bits of `mask` further on from
 * `offset`.
 */
export function countInAny(
  { words, wordsPerSet }: TerritoryBits,
  sets: readonly number[],
  offset: number,
  mask: number,
  among: TerritoryBits,
): number {
  let count = 0
  for (let word = 0; word < wordsPerSet; word++) {
    let union = 0
    for (const set of sets)
      for (let rest = mask, at = set + offset; rest !== 0; rest >>= 1, at++)
        if ((rest & 1) === 1) union |= words[at * wordsPerSet + word] ?? 0
    count += bitCount(union & (among.words[word] ?? 0))
  }
  return count
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
