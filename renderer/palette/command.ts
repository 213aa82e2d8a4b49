/** Something that can be done from the palette. */
export interface Command {
  readonly id: string
  readonly label: string
  /** What it belongs to: “Figure”, “Territory”. */
  readonly group: string
  /** Other words that find it, which aren’t shown. */
  readonly alsoFoundBy?: readonly string[]
  /** The keys that do the same, as a reader sees them: `Ctrl Z`; `null` where there are none. */
  readonly keys: string | null
  /** `search`: only offered to a text that finds it, because there are too many of its kind. */
  readonly offer: 'always' | 'search'
  readonly run: () => void
}
