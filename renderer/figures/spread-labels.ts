/**
 * Positions along an axis moved apart until neighbours are `gap` away from each other, kept between `min` and `max`; in the order given,
 * which must be ascending. Where there is no room for all, they are spread evenly.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  min: number,
  max: number,
): readonly number[] {
  const count = wanted.length
  if (count === 0) return []
  if ((count - 1) * gap > max - min) {
    return wanted.map((_, index) => (count === 1 ? min : min + ((max - min) * index) / (count - 1)))
  }
  const placed: number[] = []
  wanted.forEach((position, index) => {
    const before = placed[index - 1]
    placed.push(Math.max(position, before === undefined ? min : before + gap))
  })
  let ceiling = max
  for (let index = count - 1; index >= 0; index--) {
    const position = Math.min(placed[index] ?? max, ceiling)
    placed[index] = position
    ceiling = position - gap
  }
  return placed
}
