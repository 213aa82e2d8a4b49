import type { NotesForm } from '../../model/preset.ts'

/** Every line of text around a figure’s axes, final: one line each, fit for a file. `''` = none. */
export interface PublishedTexts {
  readonly panelLetter: string
  readonly title: string
  readonly subtitle: string
  /** All of them, coverage first. */
  readonly notes: readonly string[]
  readonly source: string
  readonly credit: string
}

/** What stands under the axes of one figure: all notes, or a short form of them. */
export interface Foot {
  readonly form: NotesForm
  readonly notes: readonly string[]
  readonly source: string
  /** Only where the page would have to grow for the one before it. */
  readonly isLastResort?: boolean
}
