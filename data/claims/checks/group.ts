import type { CheckedFigure } from '../../model/checked-figure.ts'
import { periodFromLabel, periodLength } from '../../model/period.ts'

/** Hears, of each figure and each group that is looked at, that a check goes on: of a million figures one takes seconds. */
export type HearStillThere = () => void

/** Figures in groups, each in the order that they came in; the groups by their first. */
export function groupFigures(
  figures: readonly CheckedFigure[],
  keyOf: (figure: CheckedFigure) => string,
  hear: HearStillThere,
): readonly (readonly CheckedFigure[])[] {
  const groups = new Map<string, CheckedFigure[]>()
  for (const figure of figures) {
    hear()
    const key = keyOf(figure)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()]
}

/** Figures of one source row together. */
export function sourceRows(
  figures: readonly CheckedFigure[],
  hear: HearStillThere,
): readonly (readonly CheckedFigure[])[] {
  const keyOf = (figure: CheckedFigure): string => {
    const { company, period, service, requestKind, territoryCode, documentId, sheet, sourceRow } = figure
    return [company, period, service, requestKind, territoryCode, documentId, sheet, sourceRow].join('\n')
  }
  return groupFigures(figures, keyOf, hear)
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
export function seriesOf(
  figures: readonly CheckedFigure[],
  hear: HearStillThere,
): readonly (readonly CheckedFigure[])[] {
  return groupFigures(figures, seriesKey, hear).map((series) => {
    hear()
    return series.toSorted((one, other) => (startOf(one.period) < startOf(other.period) ? -1 : 1))
  })
}

export function startOf(period: string): string {
  return periodFromLabel(period).startsOn
}
