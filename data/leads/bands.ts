/** A published range, ends inclusive. */
export interface Band {
  readonly half: number
  readonly service: string
  readonly low: number
  readonly high: number
  readonly figureIds: readonly number[]
}
