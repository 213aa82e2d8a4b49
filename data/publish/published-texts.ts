/** Every line of text around a figure’s axes, final: one line each, fit for a file. `''` = none. */
export interface PublishedTexts {
  readonly panelLetter: string
  readonly title: string
  readonly subtitle: string
  /** Coverage first. */
  readonly notes: readonly string[]
  readonly source: string
  readonly credit: string
}
