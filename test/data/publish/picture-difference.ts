import type { PNG } from 'pngjs'

/** A picture’s pixels, four bytes each. */
export type Picture = Pick<PNG, 'width' | 'height' | 'data'>

const TILE = 24
const LEVELS = 64

/**
 * How far two pictures of one figure are apart at their worst place: of each square of 24 pixels the share of pixels that differ by
 * more than 64 of 255 levels in a colour after both were blurred over 3 by 3 pixels; the largest of these shares. The blur forgives
 * how a renderer smooths an edge; the squares keep a small defect from vanishing in a large page.
 *
 * @throws where their sizes differ by more than a pixel.
 */
export function worstDifference(left: Picture, right: Picture): number {
  if (Math.abs(left.width - right.width) > 1 || Math.abs(left.height - right.height) > 1)
    throw new Error(`${left.width} × ${left.height} beside ${right.width} × ${right.height} pixels`)
  const width = Math.min(left.width, right.width)
  const height = Math.min(left.height, right.height)
  const blurred = [left, right].map((picture) => blur(picture, width, height))
  const [one, other] = blurred
  if (one === undefined || other === undefined) return 0
  const columns = Math.ceil(width / TILE)
  const counts = new Uint32Array(columns * Math.ceil(height / TILE))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3
      if (!isApart(one, other, at)) continue
      const tile = Math.floor(y / TILE) * columns + Math.floor(x / TILE)
      counts[tile] = (counts[tile] ?? 0) + 1
    }
  return Math.max(...counts) / TILE ** 2
}

function isApart(one: Float32Array, other: Float32Array, at: number): boolean {
  for (let place = at; place < at + 3; place++)
    if (Math.abs((one[place] ?? 0) - (other[place] ?? 0)) > LEVELS) return true
  return false
}

/** Red, green and blue on white, each the mean of its 3 by 3 pixels; pixels past the edge repeat it. */
function blur(picture: Picture, width: number, height: number): Float32Array {
  const plain = new Float32Array(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * picture.width + x) * 4
      const opacity = (picture.data[from + 3] ?? 255) / 255
      for (let channel = 0; channel < 3; channel++)
        plain[(y * width + x) * 3 + channel] = 255 + ((picture.data[from + channel] ?? 255) - 255) * opacity
    }
  return meanOfThree(meanOfThree(plain, width * 3, 3), width * height * 3, width * 3)
}

/** The mean of each value and its neighbours at `step`, within runs of `run` values. */
function meanOfThree(values: Float32Array, run: number, step: number): Float32Array {
  const means = new Float32Array(values.length)
  for (let start = 0; start < values.length; start += run)
    for (let place = 0; place < run; place++) {
      const own = values[start + place] ?? 0
      const before = place < step ? own : (values[start + place - step] ?? own)
      const after = place + step < run ? (values[start + place + step] ?? own) : own
      means[start + place] = (before + own + after) / 3
    }
  return means
}
