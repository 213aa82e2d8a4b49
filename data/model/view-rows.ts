import type { Absence } from './figure-spec.ts'
import type { PanelsBy, ViewQuery } from './view-query.ts'
import type { Measure, Outcome, OutcomeOrTotal, RequestKind } from './vocabulary.ts'

/** The cube's answer to a ViewQuery: numbers and coverage, no words. `data/figure` makes FigureSpecs of it. */

/** Of what the report lists without a number. */
export type MissingAbsence = Extract<Absence, 'blank' | 'withheld' | 'blank-or-withheld'>

/** What a sum lacks in its period, since the dataset holds no such rows, whoever the territory. */
export interface MissingParts {
  readonly kinds: readonly RequestKind[]
  readonly outcomes: readonly Outcome[]
  /** In whole years: the half of which the sum has no number, beside one of which it has. */
  readonly halves?: readonly Half[]
}

/** What stands behind numbers per inhabitants. */
export interface PopulationInView {
  /** Codes of territories with a number and without inhabitants in any of the same periods: their numbers are in none of these. */
  readonly without: readonly string[]
  /** Those with inhabitants, and fewer than SMALL_POPULATION in any period of the range. */
  readonly small: readonly string[]
  /** Combined areas that stand with the inhabitants of all that they cover. */
  readonly combined: readonly string[]
  /** Years of the range whose inhabitants are projections, and those whose inhabitants are estimates; ascending. */
  readonly projected: readonly number[]
  readonly estimated: readonly number[]
  /** Ids of the documents that the inhabitants are from. */
  readonly documents: readonly string[]
}

/** What is to be known of whole years. */
export interface YearsInView {
  /** Years for which a figure of their own was published beside half-years, and which of them is counted. */
  readonly doubled: readonly { readonly period: string; readonly counted: 'halves' | 'year' }[]
  /** Territories with a number of one half of a year alone, in years of which both halves are held. By period, territory. */
  readonly halfOnly: readonly { readonly territory: string; readonly period: string; readonly half: Half }[]
}

/** A half of a year. */
export type Half = 'H1' | 'H2'

export interface AggregateCell {
  /**
   * Bounds, inclusive: sums of bounds for counts; for a share, sum ÷ sum over the territories and kinds where both parts are
   * reported, as the narrowest interval that is certain. `null` where nothing was reported (then `absence` says why).
   */
  readonly low: number | null
  readonly high: number | null
  readonly absence: Absence | null
  /** For a share: the sums that were divided; otherwise `null`. */
  readonly numerator: { readonly low: number; readonly high: number } | null
  readonly denominator: { readonly low: number; readonly high: number } | null
  /** Territories with at least one reported figure behind this cell, of those it covers (PRODUCT, "n of m"). */
  readonly reporting: number
  readonly of: number
  /** Figures inside the cell that the report leaves blank or withholds: skipped by the sum. */
  readonly notReportedCells: number
  /** Of a change or an index: the period that it is measured from, if the dataset has it. */
  readonly comparedWith?: string
  /** Set where the sum is incomplete: it compares with no other that has more or fewer parts. */
  readonly missing?: MissingParts
  /** Of a number per inhabitants: the fewest inhabitants that any of its periods has. */
  readonly people?: number
  /** Set where a group's members change: sums of one number are of the same members, and compare. */
  readonly members?: number
}

export interface OverTimeSeries {
  /**
   * What the series is of: an outcome (or `total`), a territory, a request kind, or two of them; what is `null` or missing is
   * as the query chooses. All `null`: the chosen outcomes together.
   */
  readonly outcome: OutcomeOrTotal | null
  readonly territory: string | null
  readonly requestKind?: RequestKind
  /** One per period of `ViewRows.periods`. */
  readonly cells: readonly AggregateCell[]
}

/** One of several small figures: a territory, an outcome or a company. */
export interface PanelRows {
  readonly by: PanelsBy
  /** The territory's code, the outcome, or the company's id. */
  readonly id: string
  readonly mayStack: boolean
  readonly series: readonly OverTimeSeries[]
  /** Of a company: who reported there, what is to be known of it, and the service that it is shown by. */
  readonly own?: CompanyRows
}

/** What a view says of its own company, for each of several. */
export type CompanyRows = Pick<
  ViewRows,
  | 'totals'
  | 'periods'
  | 'notListed'
  | 'notReported'
  | 'incomplete'
  | 'discrepancies'
  | 'documents'
  | 'notes'
  | 'methodBreaks'
  | 'figureCount'
  | 'population'
  | 'years'
> & {
  readonly service: string
}

/** A territory's outcomes over the whole range. */
export interface MixRows {
  readonly territory: string
  /** In the order of `ViewRows.outcomes`; counts, or what the mode makes of them. */
  readonly cells: readonly AggregateCell[]
}

/** How a territory's newest period stands to the one that the view compares with. */
export interface RankedComparison {
  /** Levels: counts, or what the mode makes of them. */
  readonly before: AggregateCell
  readonly after: AggregateCell
  /** Counts by a share of `before`, shares by the difference. Its `denominator` is what it is measured from. */
  readonly change: AggregateCell
}

/** A territory of the ranking with all that is said of it. */
export interface RankedRow {
  readonly territory: string
  readonly cell: AggregateCell
  /** 1 for the first; the same for equal numbers, and the next one counts on (1, 1, 3). `null`: no number, or less than the least base. */
  readonly rank: number | null
  /** `null`: the view compares with nothing. */
  readonly comparison: RankedComparison | null
}

/** Who reported in one period. */
export interface PeriodCoverage {
  readonly period: string
  /** The m of "n of m". */
  readonly of: number
  /** The territories without a number, in the catalogue's order (or that of choice). */
  readonly without: readonly { readonly code: string; readonly absence: Absence }[]
}

/** A fault inside one row of a source, of the view's company, service and measure. */
export type Discrepancy = {
  readonly territory: string
  readonly period: string
  readonly requestKind: RequestKind
  /** The cells of the row that it is about. */
  readonly outcomes: readonly OutcomeOrTotal[]
  /** `false`: counted where kinds stand beside each other, and in no sum of them. */
  readonly isSummed: boolean
  /** What the dataset's makers say of it; `null`: they don't list it. */
  readonly remark: string | null
} & (
  | { readonly finding: 'parts-differ'; readonly sum: number; readonly total: number }
  | { readonly finding: 'blank-cells' | 'rate-differs' | 'printed-zero' }
)

export interface FacetValue {
  readonly low: number | null
  readonly high: number | null
  /** Why there is no number. */
  readonly absence: Absence | null
}

export interface ViewRows {
  readonly query: ViewQuery
  /** Labels of the periods in range that the dataset has (of the range's length), ascending. */
  readonly periods: readonly string[]
  /** Outcomes that the view can show with this measure, in OUTCOMES order; empty: only totals are published in it. */
  readonly outcomes: readonly Outcome[]
  /** `false` where any outcome rule in view is not `exclusive`: never stack. */
  readonly mayStack: boolean
  readonly overTime: readonly OverTimeSeries[]
  /**
   * Per period, all chosen outcomes and territories together (the head of the stack): counts, even when the mode is share.
   * By total where all outcomes are chosen.
   */
  readonly totals: readonly AggregateCell[]
  /**
   * The chosen territories (none chosen: all listed), over the whole range, as `query.sort` says, ties by name; then those with
   * less than `query.minBase` below the line; unreported last.
   */
  readonly ranking: readonly RankedRow[]
  readonly facets: {
    /** Counts over the range, each ignoring the filter of its own dimension. */
    readonly territories: readonly ({ readonly code: string } & FacetValue)[]
    readonly requestKinds: readonly ({ readonly kind: RequestKind } & FacetValue)[]
    readonly outcomes: readonly ({ readonly outcome: Outcome } & FacetValue)[]
    readonly services: readonly ({ readonly service: string } & FacetValue)[]
    readonly measures: readonly ({ readonly measure: Measure } & FacetValue)[]
    readonly companies: readonly ({ readonly company: string } & FacetValue)[]
  }
  /**
   * Series of the figures that need more than `overTime`: a heat table's rows, a slope's lines, the bands of each kind. Over
   * `splitPeriods`. Empty for the other figures, as are `mix` and `panels`.
   */
  readonly split: readonly OverTimeSeries[]
  readonly splitPeriods: readonly string[]
  readonly mix: readonly MixRows[]
  readonly panels: readonly PanelRows[]
  /** How many territories the figure could show; more than it does where `top`, or its room, cuts it off. */
  readonly candidates: number
  /** Territory codes in the coverage's m that have no row at all in the range. */
  readonly notListed: readonly string[]
  /** Labels of all periods that a number of the view is of, compares with, or is measured from, ascending: `periods`, and others around them. */
  readonly periodsInView: readonly string[]
  /** Blank or withheld figures of `periodsInView`: where they are, for the notes. */
  readonly notReported: readonly {
    readonly absence: MissingAbsence
    readonly territory: string
    readonly period: string
    readonly requestKind: RequestKind
    readonly outcome: OutcomeOrTotal
  }[]
  /**
   * The periods, of `periodsInView`, in which a sum of the view lacks a part: that of one outcome, of each outcome (`each`), or (`null`) whatever is summed.
   */
  readonly incomplete: readonly ({
    readonly period: string
    readonly outcome: Outcome | 'each' | null
  } & MissingParts)[]
  /**
   * Faults of source rows that a figure of the view may touch. Those that the dataset lists: of any period and territory. Besides them the rows in
   * view whose outcomes don't add up to their own total, where an outcome is shown or summed.
   */
  readonly discrepancies: readonly Discrepancy[]
  /** Ids of catalogue rows that touch this view. */
  readonly methodBreaks: readonly string[]
  readonly notes: readonly string[]
  /** Document ids behind the figures in view. */
  readonly documents: readonly string[]
  /** Figures behind the view. */
  readonly figureCount: number
  /** Of a view per inhabitants. */
  readonly population?: PopulationInView
  /** Of a view of whole years. */
  readonly years?: YearsInView
}
