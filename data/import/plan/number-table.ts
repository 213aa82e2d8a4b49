/** A table from numbers to places: both whole, from 0 on; numbers below 2⁵³. */
export interface NumberTable {
  /** −1 where the number is not in the table. */
  readonly placeOf: (number: number) => number
  readonly put: (number: number, place: number) => void
}

const FREE = -1

/**
 * An open-addressed hash table on typed arrays: at most 48 bytes an entry, and no object for the collector to visit. A `Map` of such
 * numbers, which are beyond 32 bits, takes twice that and three times as long.
 */
export function createNumberTable(): NumberTable {
  let numbers = new Float64Array(1024).fill(FREE)
  let places = new Uint32Array(1024)
  let used = 0

  /** Where the number stands, or the free slot where it belongs. */
  function slotOf(number: number): number {
    const mask = numbers.length - 1
    let slot = mixed(number) & mask
    while (numbers[slot] !== FREE && numbers[slot] !== number) slot = (slot + 1) & mask
    return slot
  }

  function put(number: number, place: number): void {
    const slot = slotOf(number)
    if (numbers[slot] === FREE) used += 1
    numbers[slot] = number
    places[slot] = place
    if (used * 2 > numbers.length) grow()
  }

  function grow(): void {
    const [oldNumbers, oldPlaces] = [numbers, places]
    numbers = new Float64Array(oldNumbers.length * 2).fill(FREE)
    places = new Uint32Array(oldNumbers.length * 2)
    used = 0
    for (const [slot, number] of oldNumbers.entries()) if (number !== FREE) put(number, oldPlaces[slot] ?? 0)
  }

  return {
    placeOf: (number) => {
      const slot = slotOf(number)
      return numbers[slot] === FREE ? -1 : (places[slot] ?? -1)
    },
    put,
  }
}

/** 32 bits that depend on all 53. Source of the factors: MurmurHash3, finalizer. */
function mixed(number: number): number {
  let bits = (number >>> 0) ^ Math.imul(Math.floor(number / 0x1_0000_0000), 0x9e37_79b1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
