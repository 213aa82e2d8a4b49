import { extentsOf } from '../../../../data/dataset/read/extents-of.ts'
import type { Catalogue } from '../../../../data/model/catalogue.ts'
import type { FigureColumns } from '../../../../data/model/figure-columns.ts'
import type { Loaded } from './random-views.ts'

/** A dataset of years with the figures of another's first halves: each year has the numbers of its H1. */
export function inYears({ catalogue, columns }: Loaded): Loaded {
  const firstHalves = catalogue.periods.flatMap(({ label, length }, place) =>
    length === 'half-year' && label.endsWith('H1') ? [{ year: label.slice(0, 4), place }] : [],
  )
  const placeOf = new Map(firstHalves.map(({ place }, year) => [place, year]))
  const kept = [...columns.period.keys()].filter((row) => placeOf.has(columns.period[row] ?? -1))
  const of = <Column extends { readonly filter: (keep: (value: number, row: number) => boolean) => unknown }>(
    column: Column,
  ): Column => {
    const isKept = new Set(kept)
    // A filtered column is one of its own kind.
    return column.filter((_, row) => isKept.has(row)) as Column
  }
  const chosen: FigureColumns = {
    length: kept.length,
    figureId: of(columns.figureId),
    document: of(columns.document),
    company: of(columns.company),
    service: of(columns.service),
    period: Uint16Array.from(kept, (row) => placeOf.get(columns.period[row] ?? -1) ?? 0),
    territory: of(columns.territory),
    requestKind: of(columns.requestKind),
    measure: of(columns.measure),
    outcome: of(columns.outcome),
    counting: of(columns.counting),
    status: of(columns.status),
    low: of(columns.low),
    high: of(columns.high),
    discrepancies: [],
  }
  const periods: Catalogue['periods'] = firstHalves.map(({ year }) => ({
    label: year,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    length: 'year',
  }))
  const extents = extentsOf(chosen, {
    companies: catalogue.companies.map(({ id }) => id),
    services: catalogue.services.map(({ id }) => id),
    periods,
  })
  return { catalogue: { ...catalogue, periods, extents: [...extents] }, columns: chosen }
}
