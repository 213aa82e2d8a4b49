/** What a number stands for; `null`: as the view chooses. */
export interface Asked {
  /** One, or all in range. */
  readonly period: string | null
  readonly territory: string | null
  readonly outcome: string | null
  readonly kind: string | null
}

/** A number as it must be; bounds `null` where there must be none. */
export interface Right {
  readonly low: number | null
  readonly high: number | null
  /** The bounds are exactly these; else they are the least and the most that they may be. */
  readonly isExact: boolean
  /** Numbers that it may be, as the ranges behind it go: each lies within the right bounds. */
  readonly possible: readonly number[]
  /** Kinds and outcomes that the sum lacks. */
  readonly missing: string
  readonly reporting: number
  /** What stands below the line, if anything. */
  readonly base: number | null
}
