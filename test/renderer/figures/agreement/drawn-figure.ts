/** A rectangle of the page or of a Scene, y downwards. */
export interface Plot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A series as the page holds it. */
export interface DrawnSeries {
  readonly panel: string | null
  readonly id: string
  readonly plot: Plot
  /** Drawn pale, because others are highlighted. */
  readonly isFaint: boolean
  readonly paths: readonly { readonly look: string; readonly colour: string; readonly d: string }[]
}

/** What stands in the page after a figure was drawn on it, in CSS pixels. */
export interface DrawnFigure {
  readonly series: readonly DrawnSeries[]
  readonly panelTitles: readonly string[]
}

/** How a number is drawn: certain, possible (up to a band’s upper bound), or of so few that it moves by chance. */
export type Look = 'solid' | 'range' | 'hollow'

/** One number as it is drawn, whoever drew it: its stretch along the value axis as parts of the axis’ length. */
export interface DrawnNumber {
  readonly panel: string | null
  readonly series: string
  readonly category: number
  readonly look: Look
  readonly colour: string
  readonly from: number
  readonly to: number
}

/** `A → B`: a line is drawn from the number of one category to that of the next. */
export interface DrawnNumbers {
  readonly numbers: readonly DrawnNumber[]
  readonly joins: readonly string[]
}
