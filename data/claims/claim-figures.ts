import type { Catalogue } from '../model/catalogue.ts'
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

/** A dataset's figures as claims are held against them. */
export interface ClaimFigures {
  /** Figures of current editions by period, without worldwide totals. */
  readonly current: ReadonlyMap<string, readonly ClaimFigure[]>
  /** Figures that a later edition replaced, by period. */
  readonly replaced: ReadonlyMap<string, readonly ClaimFigure[]>
  /** Worldwide totals as they were printed; never summed. */
  readonly printedTotals: readonly ClaimFigure[]
}

export function claimFigures(
  catalogue: Catalogue,
  columns: FigureColumns,
  replaced: readonly ClaimFigure[],
  printedTotals: readonly ClaimFigure[],
): ClaimFigures {
  return { current: byPeriod(decode(catalogue, columns)), replaced: byPeriod(replaced), printedTotals }
}

function byPeriod(figures: Iterable<ClaimFigure>): ReadonlyMap<string, readonly ClaimFigure[]> {
  const periods = new Map<string, ClaimFigure[]>()
  for (const figure of figures) {
    const found = periods.get(figure.period)
    if (found === undefined) periods.set(figure.period, [figure])
    else found.push(figure)
  }
  return periods
}

/** @throws {RangeError} for a code that the catalogue lacks, which no dataset that was opened has. */
function* decode(catalogue: Catalogue, columns: FigureColumns): Generator<ClaimFigure> {
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
