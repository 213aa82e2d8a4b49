import type { FontWeight } from './scene.ts'

/** Measures the letters of one family: the bundled faces for files, the page’s face for the screen. */
export interface Metrics {
  /** Width in ems of one line, without kerning; marks and joiners that show nothing take no room. */
  readonly widthInEms: (text: string, weight: FontWeight) => number
}

/** How a line is set. */
export interface TypeStyle {
  /** In the Scene’s unit. */
  readonly sizePt: number
  readonly weight: FontWeight
  readonly metrics: Metrics
}

/** Width of one line in the Scene’s unit. */
export function textWidth(text: string, { sizePt, weight, metrics }: TypeStyle): number {
  return metrics.widthInEms(text, weight) * sizePt
}

/** Height of capitals over the baseline, in ems. */
export const CAP_HEIGHT = 0.69
/** From the top of the highest letter to the baseline, and from there to the foot of the deepest, in ems (Arimo: 1854, 434 of 2048). */
export const ASCENT = 0.905
export const DESCENT = 0.212
