/** A table from pairs of numbers to places: all whole, from 0 on, below 2³². */
export interface PairTable {
  /** −1 where the pair is not in the table. */
  readonly placeOf: (first: number, second: number) => number
  readonly put: (first: number, second: number, place: number) => void
}

const FREE = 0

/**
 * An open-addressed hash table on typed arrays: at most 48 bytes an entry, and no object for the collector to visit. A `Map` takes
 * twice that and three times as long, and a pair had to be made one number first, too large for the processor's own.
 * It grows beyond the pairs that are `expected`; up to them it has room at once.
 */
export function createPairTable(expected = 0): PairTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(512, expected) * 2 + 1))
  let firsts = new Uint32Array(slots)
  let seconds = new Uint32Array(slots)
  /** One more than the place. */
  let entries = new Uint32Array(slots)
  let used = 0

  /** Where the pair stands, or the free slot where it belongs. */
  function slotOf(first: number, second: number): number {
    const mask = entries.length - 1
    let slot = mixed(first, second) & mask
    while (entries[slot] !== FREE && (firsts[slot] !== first || seconds[slot] !== second))
      slot = (slot + 1) & mask
    return slot
  }

  function put(first: number, second: number, place: number): void {
    const slot = slotOf(first, second)
    if (entries[slot] === FREE) used += 1
    firsts[slot] = first
    seconds[slot] = second
    entries[slot] = place + 1
    if (used * 2 > entries.length) grow()
  }

  function grow(): void {
    const [oldFirsts, oldSeconds, oldEntries] = [firsts, seconds, entries]
    const length = oldEntries.length * 2
    firsts = new Uint32Array(length)
    seconds = new Uint32Array(length)
    entries = new Uint32Array(length)
    used = 0
    for (let slot = 0; slot < oldEntries.length; slot += 1) {
      const entry = oldEntries[slot] ?? FREE
      if (entry !== FREE) put(oldFirsts[slot] ?? 0, oldSeconds[slot] ?? 0, entry - 1)
    }
  }

  return { placeOf: (first, second) => (entries[slotOf(first, second)] ?? FREE) - 1, put }
}

/** Source of the factors: MurmurHash3, finalizer. */
function mixed(first: number, second: number): number {
  let bits = Math.imul(first, 0x9e37_79b1) ^ second
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
