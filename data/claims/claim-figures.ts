import type { Catalogue } from '../model/catalogue.ts'
import { COUNTINGS, type Counting } from '../model/counting/counted-in-view.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  type FigureStatus,
  type Measure,
  type OutcomeOrTotal,
  type RequestKind,
} from '../model/vocabulary.ts'

/** One figure as a claim meets it. Bounds in the measure's unit, inclusive; `null` where the source gives no number. */
export interface ClaimFigure {
  readonly figureId: number
  readonly company: string
  readonly service: string
  readonly period: string
  readonly territoryCode: string
  readonly requestKind: RequestKind
  readonly measure: Measure
  readonly outcome: OutcomeOrTotal
  readonly status: FigureStatus
  readonly low: number | null
  readonly high: number | null
}

/** A figure that may be added up. */
export interface SummedFigure extends ClaimFigure {
  /** With which kinds beside it the figure is added, so that a total and its part never are. */
  readonly counting: Counting
}

/** Figures by period. */
type FiguresByPeriod = ReadonlyMap<string, readonly SummedFigure[]>

/** The figures of some editions as one assertion is held against them. */
export interface HeldFigures {
  readonly byPeriod: FiguresByPeriod
  /** Worldwide totals as they were printed: taken where a period lists no territory, never added to any. */
  readonly printedTotals: readonly ClaimFigure[]
  /** `company kind` where the outcomes exclude each other, so that they are parts of a total. */
  readonly exclusive: ReadonlySet<string>
}

/** A dataset's figures as claims are held against them. */
export interface ClaimFigures {
  /** Figures of current editions, without worldwide totals. */
  readonly current: FiguresByPeriod
  /** Each number as it was first published, for claims that were made before a correction; `null`: no edition was replaced. */
  readonly firstPublished: () => FiguresByPeriod | null
  /** Worldwide totals as they were printed. */
  readonly printedTotals: readonly ClaimFigure[]
}

export function heldFigures(
  { outcomeRules }: Pick<Catalogue, 'outcomeRules'>,
  byPeriod: FiguresByPeriod,
  printedTotals: readonly ClaimFigure[],
): HeldFigures {
  const exclusive = outcomeRules.filter(({ semantics }) => semantics === 'exclusive')
  return {
    byPeriod,
    printedTotals,
    exclusive: new Set(exclusive.map(({ company, requestKind }) => `${company} ${requestKind}`)),
  }
}

/** `firstPublished` is read once, when a claim first asks for it. */
export function claimFigures(
  catalogue: Catalogue,
  columns: FigureColumns,
  firstPublished: () => FigureColumns | null,
  printedTotals: readonly ClaimFigure[],
): ClaimFigures {
  let before: FiguresByPeriod | null | undefined
  return {
    current: byPeriod(decode(catalogue, columns)),
    firstPublished: () => {
      if (before === undefined) {
        const read = firstPublished()
        before = read === null ? null : byPeriod(decode(catalogue, read))
      }
      return before
    },
    printedTotals,
  }
}

function byPeriod(figures: Iterable<SummedFigure>): FiguresByPeriod {
  const periods = new Map<string, SummedFigure[]>()
  for (const figure of figures) {
    const found = periods.get(figure.period)
    if (found === undefined) periods.set(figure.period, [figure])
    else found.push(figure)
  }
  return periods
}

/** @throws {RangeError} for a code that the catalogue lacks, which no dataset that was opened has. */
function* decode(catalogue: Catalogue, columns: FigureColumns): Generator<SummedFigure> {
  const companies = catalogue.companies.map(({ id }) => id)
  const services = catalogue.services.map(({ id }) => id)
  const periods = catalogue.periods.map(({ label }) => label)
  const territories = catalogue.territories.map(({ code }) => code)
  for (let place = 0; place < columns.length; place += 1) {
    const low = columns.low[place] ?? Number.NaN
    const high = columns.high[place] ?? Number.NaN
    yield {
      figureId: columns.figureId[place] ?? 0,
      company: at(companies, columns.company[place]),
      service: at(services, columns.service[place]),
      period: at(periods, columns.period[place]),
      territoryCode: at(territories, columns.territory[place]),
      requestKind: at(REQUEST_KINDS, columns.requestKind[place]),
      measure: at(MEASURES, columns.measure[place]),
      outcome: at(OUTCOMES_AND_TOTAL, columns.outcome[place]),
      counting: at(COUNTINGS, columns.counting[place]),
      status: at(FIGURE_STATUSES, columns.status[place]),
      low: Number.isNaN(low) ? null : low,
      high: Number.isNaN(high) ? null : high,
    }
  }
}

function at<Value>(values: readonly Value[], code: number | undefined): Value {
  const value = values[code ?? -1]
  if (value === undefined) throw new RangeError(`No code ${code}`)
  return value
}
