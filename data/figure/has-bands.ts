import type { ViewRows } from '../model/view-rows.ts'

/** Some figure in view is published as a range. */
export function hasBands({ overTime, totals, ranking }: ViewRows): boolean {
  const cells = [...overTime.flatMap((series) => series.cells), ...totals, ...ranking.map(({ cell }) => cell)]
  return cells.some(({ low, high }) => low !== high)
}
