/** What one series of a figure sums, beside the choices of its selection. */
export interface SeriesScope {
  /** One territory's or chosen group's code; `chosen`: those of the selection together; `all`: every one, whatever is chosen. */
  readonly territory: number | 'chosen' | 'all'
  /** One kind's code; `null`: those of the selection together. */
  readonly requestKind: number | null
  /** The outcomes summed. */
  readonly mask: number
}
