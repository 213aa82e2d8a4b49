/** Percent of cyan, magenta, yellow and black ink. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number]

/** Newsprint takes no more: total ink of all four. */
const MOST_INK = 238

/**
 * A hex colour in inks: greys as black alone, and colours with all the grey they hold in black, so that little ink lies on little ink.
 * Total ink stays under 240 %.
 */
export function cmykOf(hex: string): Cmyk {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  )
  const light = Math.max(red, green, blue)
  if (light - Math.min(red, green, blue) < NEARLY_GREY) return [0, 0, 0, rounded((1 - light) * 100)]
  const inks = [red, green, blue].map((part) => (1 - part / light) * 100)
  const black = (1 - light) * 100
  const colour = inks.reduce((sum, ink) => sum + ink, 0)
  const scale = Math.min(1, (MOST_INK - black) / colour)
  const [cyan = 0, magenta = 0, yellow = 0] = inks.map((ink) => rounded(ink * scale))
  return [cyan, magenta, yellow, rounded(black)]
}

/** Text and axes that are meant black are black ink alone: four inks that don’t meet blur small letters. */
export const PURE_BLACK: Cmyk = [0, 0, 0, 100]

const NEARLY_GREY = 0.03

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
