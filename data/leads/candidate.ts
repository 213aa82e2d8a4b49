import type { Band } from './bands.ts'
import type { HeldRow } from './history.ts'
import type { Doubt, LeadKind, Rejection } from '../model/lead-kinds.ts'
import type { Profile } from './profile.ts'
import type { Measured } from './chance.ts'
import type { Series, SeriesMeasure, SeriesValue } from './series.ts'
import type { Survey } from './survey.ts'
import type { Outcome, RequestKind } from '../model/vocabulary.ts'

/** The sum without the territory that a lead on the sum owes most to. */
export interface WithoutOne {
  readonly territory: string
  readonly value: SeriesValue
  readonly yearBefore: SeriesValue
  /** Hardly any of the step is left, or it turns. */
  readonly isGone: boolean
}

interface OfSeries {
  readonly series: Series
  readonly profile: Profile
  /** `null` for a territory's own series. */
  readonly without: WithoutOne | null
}

/** What is told, by kind: every number that a sentence may name. Shares and ratios carry their counts. */
export type Told =
  | (OfSeries & {
      readonly is: 'move' | 'mix'
      readonly rYear: number
      readonly rHalf: number
      readonly otherShares: readonly Series[]
    })
  | (OfSeries & { readonly is: 'turn'; readonly steps: number; readonly isUp: boolean })
  | (OfSeries & {
      readonly is: 'threshold'
      readonly mark: Mark
      readonly isAbove: boolean
      readonly halves: number
      readonly since: string | null
    })
  | (OfSeries & {
      readonly is: 'streak'
      readonly steps: number
      readonly isUp: boolean
      readonly from: string
      readonly fromValue: SeriesValue
    })
  | (OfSeries & {
      readonly is: 'record'
      readonly isHigh: boolean
      readonly halves: number
      readonly since: string | null
      readonly old: readonly [half: string, value: SeriesValue]
    })
  | (OfSeries & { readonly is: 'plain' })
  | (OfSeries & {
      readonly is: 'broad'
      readonly isUp: boolean
      readonly of: number
      readonly moved: readonly string[]
      readonly against: readonly string[]
      readonly median: number
      readonly otherShares: readonly Series[]
    })
  | {
      readonly is: 'first-outcome'
      readonly series: Series
      readonly value: SeriesValue
      readonly halvesBefore: number
      readonly requestsBefore: number
      readonly times: number
    }
  | {
      readonly is: 'rank'
      readonly series: Series
      readonly value: number
      readonly place: number
      readonly passed: string
      readonly passedValue: number
      readonly halves: number
    }
  | {
      readonly is: 'first-listed'
      readonly series: Series
      readonly value: number
      readonly halvesBefore: number
    }
  | {
      readonly is: 'not-listed'
      readonly series: Series
      readonly last: string
      readonly lastValue: number
      readonly halvesListed: number
    }
  | {
      readonly is: 'per-head'
      readonly series: Series
      readonly per100k: number
      readonly requests: number
      readonly population: number
      readonly second: readonly [territory: string, per100k: number]
      readonly median: number
      readonly of: number
      readonly firstBefore: number
      /** The half-year before can be compared with. */
      readonly isKnownBefore: boolean
    }
  | {
      readonly is: 'band'
      readonly service: string
      readonly kind: RequestKind
      readonly measure: 'requests' | 'accounts'
      readonly now: Band
      readonly before: Band
      readonly against: string
      readonly change: number
      readonly isUp: boolean
      readonly isFurthest: boolean
      readonly halves: number
    }
  | {
      readonly is: 'gap'
      readonly newest: readonly (readonly [kind: RequestKind, half: string])[]
      /** The newest ranges of these kinds. */
      readonly bands: readonly NewestBand[]
    }
  | {
      readonly is: 'blank'
      readonly cells: number
      readonly territories: readonly string[]
      readonly rows: readonly HeldRow[]
      readonly requestsBehind: number
      readonly cellsBefore: number
    }
  | {
      readonly is: 'contradiction'
      readonly service: string
      readonly outcomes: readonly Outcome[]
      readonly figureIds: readonly number[]
      readonly kind: RequestKind
      readonly measure: 'requests' | 'accounts'
      readonly parts: number
      readonly total: number
    }
  | {
      readonly is: 'percentage'
      readonly service: string
      readonly kind: RequestKind
      /** As printed, 0 to 1. */
      readonly printed: readonly [low: number, high: number]
      readonly outcomes: readonly Outcome[]
      readonly part: number
      readonly whole: number
      readonly figureIds: readonly number[]
    }
  | (OfSeries & {
      readonly is: 'echo'
      /** Of the shortest. */
      readonly steps: number
      readonly isUp: boolean
      readonly from: string
      readonly fromValue: SeriesValue
      readonly others: readonly OtherStreak[]
    })
  | ({
      readonly is: 'apart'
      readonly from: string
      readonly to: string
      readonly other: OtherCompany & PartOverTime
    } & PartOverTime)
  | {
      readonly is: 'restated'
      readonly how: 'appears' | 'goes' | 'turns'
      /** The lead as the numbers now held make it, or where it goes, as those first published did. */
      readonly lead: Candidate
      /** The newest half-year of it that was corrected. */
      readonly period: string
      readonly corrected: Corrected
    }
  | {
      readonly is: 'long-run'
      readonly series: Series
      readonly from: string
      readonly fromValue: SeriesValue
      readonly to: string
      readonly toValue: SeriesValue
      readonly highest: readonly [half: string, value: SeriesValue]
      readonly lowest: readonly [half: string, value: SeriesValue]
      /** An older run that a break ended, and not just a half that isn't held. */
      readonly endsAtBreak: boolean
      readonly sinceBreak: {
        readonly from: string
        readonly fromValue: SeriesValue
        readonly to: string
        readonly toValue: SeriesValue
      } | null
    }

/** One company's figures beside another's. Its half-years are numbered apart. */
export interface OtherCompany {
  readonly name: string
  readonly survey: Survey
}

/** A streak of another company's series that ends with the same half-year. */
export interface OtherStreak extends OtherCompany {
  readonly series: Series
  readonly steps: number
  readonly from: string
  readonly fromValue: SeriesValue
  readonly value: SeriesValue
}

/** A territory's part of all requests, at the two ends. */
export interface PartOverTime {
  readonly series: Series
  readonly now: Measured
  readonly before: Measured
}

/** What a correction changed: numbers of a series, or a range. */
export type Corrected =
  | { readonly of: 'series'; readonly series: Series; readonly now: SeriesValue; readonly first: SeriesValue }
  | {
      readonly of: 'band'
      readonly kind: RequestKind
      readonly measure: 'requests' | 'accounts'
      readonly now: Band
      readonly first: Band
    }

export interface NewestBand extends Band {
  readonly kind: RequestKind
  readonly measure: 'requests' | 'accounts'
  readonly period: string
  readonly service: string
}

/** ¼ ⅓ ½ ⅔ ¾. */
export const MARKS = {
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  'two-thirds': 2 / 3,
  'three-quarters': 3 / 4,
} as const
export type Mark = keyof typeof MARKS

/** Leads of one family on one territory and group are told as one. */
export type Family =
  | 'requests'
  | 'accounts'
  | 'outcomes'
  | 'top5'
  | 'territories'
  | 'listing'
  | 'per-head'
  | 'band'
  | 'gap'
  | 'blank'
  | 'contradiction'

/** What may become a lead. */
export interface Candidate {
  readonly kind: LeadKind
  readonly section: 'new' | 'run'
  readonly territory: string
  readonly group: string
  readonly family: Family
  /** What it counts, for the choice of different ones. */
  readonly measure: SeriesMeasure | 'per-head' | 'national-security' | 'blank' | 'parts'
  readonly series: string
  readonly unusual: number
  readonly size: number
  readonly doubts: readonly Doubt[]
  readonly told: Told
}

/** What a detector found, and what it turned away. */
export interface Findings {
  readonly candidates: readonly Candidate[]
  readonly rejected: readonly Rejection[]
}
