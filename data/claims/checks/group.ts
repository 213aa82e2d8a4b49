import type { CheckedFigure } from '../../model/checked-figure.ts'
import { periodFromLabel, periodLength } from '../../model/period.ts'

/** Figures in groups, each in the order that they came in; the groups by their first. */
export function groupFigures(
  figures: readonly CheckedFigure[],
  keyOf: (figure: CheckedFigure) => string,
): readonly (readonly CheckedFigure[])[] {
  const groups = new Map<string, CheckedFigure[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()]
}

/** Figures of one source row together. */
export function sourceRows(figures: readonly CheckedFigure[]): readonly (readonly CheckedFigure[])[] {
  return groupFigures(figures, (figure) => {
    const { company, period, service, requestKind, territoryCode, documentId, sheet, sourceRow } = figure
    return [company, period, service, requestKind, territoryCode, documentId, sheet, sourceRow].join('\n')
  })
}

/** What stays the same along a series: everything but the period and the edition. */
export function seriesKey(figure: CheckedFigure): string {
  return [seriesScopeKey(figure), figure.territoryCode].join('\n')
}

/** The same for all territories of a table. */
export function seriesScopeKey(figure: CheckedFigure): string {
  const { company, service, requestKind, legalProcess, subject, measure, outcome, period } = figure
  return [company, service, requestKind, legalProcess, subject, measure, outcome, periodLength(period)].join(
    '\n',
  )
}

/** The same number in another edition has the same key. */
export function numberKey(figure: CheckedFigure): string {
  return [seriesKey(figure), figure.period].join('\n')
}

/** Each series in the order of time. */
export function seriesOf(figures: readonly CheckedFigure[]): readonly (readonly CheckedFigure[])[] {
  return groupFigures(figures, seriesKey).map((series) =>
    series.toSorted((one, other) => (startOf(one.period) < startOf(other.period) ? -1 : 1)),
  )
}

export function startOf(period: string): string {
  return periodFromLabel(period).startsOn
}
