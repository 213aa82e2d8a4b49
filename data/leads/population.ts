import type { PopulationFigure } from '../model/population.ts'
import type { Population } from './detect-per-head.ts'

/** Inhabitants by territory and year, each as its document has it; nothing is estimated. `null`: there are none at all. */
export function populationOf(figures: readonly PopulationFigure[]): Population | null {
  if (figures.length === 0) return null
  const held = new Map(
    figures.map(({ territory, year, people, isProjection }) => [
      `${territory} ${String(year)}`,
      { people, isProjected: isProjection },
    ]),
  )
  return (territory, year) => held.get(`${territory} ${String(year)}`) ?? null
}
