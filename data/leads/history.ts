import type { Measure, OutcomeOrTotal, RequestKind } from '../model/vocabulary.ts'

/** A number of a row. `blank`: the source has the cell and no number in it; a range counts as blank with its ends known. */
export interface HeldNumber {
  readonly low: number | null
  readonly high: number | null
  readonly figureIds: readonly number[]
}

export type CellName = `${Measure} ${OutcomeOrTotal}`

/** What one report says of one territory, half-year, group and kind. */
export interface HeldRow {
  readonly service: string
  readonly territory: string
  readonly half: number
  readonly kind: RequestKind
  readonly cells: ReadonlyMap<CellName, HeldNumber>
}

/** Requests that are counted together, and never with another group's. */
export interface Group {
  /** `law`, `emergency`, or a service that is counted apart. */
  readonly id: string
  readonly service: string
  /** The service's name. */
  readonly name: string
  readonly kinds: readonly RequestKind[]
  readonly accountMeasure: Measure
}

/** For each half the number of its run of halves that compare. */
export interface Runs {
  /** Without a break between them. */
  readonly eras: readonly number[]
  /** Without a break or a half that isn't held between them. */
  readonly segments: readonly number[]
}

/** One group's rows, and how its half-years hang together. */
export interface GroupHistory {
  readonly group: Group
  /** By territory, then half. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, readonly HeldRow[]>>
  /** Which halves have a row. */
  readonly isHeld: readonly boolean[]
  readonly runs: Readonly<Record<'requests' | 'accounts' | 'outcomes', Runs>>
  /** Halves from which on other territories are listed than before. */
  readonly listBreaks: ReadonlySet<number>
}

export interface TerritoryFacts {
  readonly code: string
  readonly name: string
  /** Countries and regions; else it counts in the sum only. */
  readonly isAlone: boolean
}

/** All of a company that leads are found in. */
export interface History {
  readonly company: string
  readonly halves: readonly string[]
  readonly groups: readonly GroupHistory[]
  /** Rows of kinds and services that are no series: only faults are looked for. */
  readonly otherRows: readonly HeldRow[]
  readonly territories: ReadonlyMap<string, TerritoryFacts>
  readonly hasExclusiveOutcomes: (kind: RequestKind) => boolean
}

export const LAW_KINDS: readonly RequestKind[] = ['undivided', 'criminal', 'emergency']
