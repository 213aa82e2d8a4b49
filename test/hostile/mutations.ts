/** Numbers that look like chance and are the same on every run (Park and Miller). */
export function chance(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const EDGES = [0, 1, 2, 5, 10, 13, 127, 128, 255]

/** The dataset after one to eight accidents: bits and bytes turned, pieces copied, zeroed, cut and put in. Its length stays whole pages. */
export function mutate(whole: Buffer, seed: number, pageSize = 4096): Buffer {
  const random = chance(seed)
  const changed = Buffer.from(whole)
  for (let left = 1 + random(8); left > 0; left -= 1) {
    // Half of the accidents befall the header, the schema or a page's own header, where they do most.
    const page = random(2) === 0 ? random(4) : random(changed.length / pageSize)
    const place = page * pageSize + (random(2) === 0 ? random(112) : random(pageSize))
    const length = 1 + random(random(3) === 0 ? 600 : 4)
    switch (random(5)) {
      case 0:
        changed[place] = (changed[place] ?? 0) ^ (1 << random(8))
        break
      case 1:
        changed[place] = EDGES[random(EDGES.length)] ?? 0
        break
      case 2:
        changed.fill(random(2) === 0 ? 0 : 255, place, Math.min(place + length, changed.length))
        break
      case 3:
        changed.copy(changed, place, ...pieceOf(random, changed.length, length))
        break
      default:
        for (let at = place; at < Math.min(place + length, changed.length); at += 1) changed[at] = random(256)
    }
  }
  return changed
}

/** Start and end of a piece somewhere else in the file. */
function pieceOf(random: (below: number) => number, bytes: number, length: number): [number, number] {
  const start = random(bytes - length)
  return [start, start + length]
}
