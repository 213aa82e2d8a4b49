import type { OverTimeSeries } from './view-rows.ts'

/** Whether any of the series is one outcome’s, so that what stands beside it is a part of a total and not the total. */
export function isDividedIntoOutcomes(series: readonly Pick<OverTimeSeries, 'outcome'>[]): boolean {
  return series.some(({ outcome }) => outcome !== null && outcome !== 'total')
}
