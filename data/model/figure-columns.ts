import type { KnownDiscrepancy } from './provenance.ts'

/**
 * A dataset's figures as dictionary-encoded columns: row `i` of each array describes one figure.
 *
 * Only current figures that can be summed are here: figures of editions that a later one replaced are left out, and so are the
 * published worldwide totals (territory type `world`). Codes index the arrays named beside each column.
 */
export interface FigureColumns {
  readonly length: number
  /** `figures.id` in the file: the way back to the row and its source. */
  readonly figureId: Uint32Array
  /** Index into `Catalogue.documents`: the document that the figure was read in. */
  readonly document: Uint16Array
  /** Index into `Catalogue.companies`. */
  readonly company: Uint8Array
  /** Index into `Catalogue.services`. */
  readonly service: Uint8Array
  /** Index into `Catalogue.periods`. */
  readonly period: Uint16Array
  /** Index into `Catalogue.territories`. */
  readonly territory: Uint16Array
  /** Index into REQUEST_KINDS. */
  readonly requestKind: Uint8Array
  /** Index into MEASURES. */
  readonly measure: Uint8Array
  /** Index into OUTCOMES_AND_TOTAL (0 = total). */
  readonly outcome: Uint8Array
  /** Index into COUNTINGS: with which kinds in view the figure is counted, so that a total and its part are never added. */
  readonly counting: Uint8Array
  /** Index into FIGURE_STATUSES. */
  readonly status: Uint8Array
  /** Lower and upper bound, inclusive, in the measure's unit; equal unless a band; NaN where the source gives no number (see status). */
  readonly low: Float64Array
  readonly high: Float64Array
  /** The faults of sources that the dataset lists, as far as they are in these rows. */
  readonly discrepancies: readonly ListedDiscrepancy[]
  /** In whole years alone: the part of its year that a figure is of, `FIRST_HALF`, `SECOND_HALF` or `WHOLE_YEAR` of `year-columns.ts`. */
  readonly half?: Uint8Array
}

/** A fault of a source in rows of the columns, with what the dataset's makers say of it. */
export interface ListedDiscrepancy {
  readonly finding: KnownDiscrepancy['finding']
  readonly note: string
  /** Those that it is about: outcomes and their total, or blank cells. */
  readonly rows: readonly number[]
}
