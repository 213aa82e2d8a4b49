import { maybePeriodAfter, periodLength } from '../model/period.ts'

/** Labels of every half-year from the first to the last of these, without a hole; years are left out. */
export function halfYearsOf(labels: readonly string[]): readonly string[] {
  const halves = labels.filter((label) => periodLength(label) === 'half-year').toSorted()
  const last = halves.at(-1)
  const all: string[] = []
  let next: string | null = halves[0] ?? null
  while (next !== null && last !== undefined && next <= last) {
    all.push(next)
    next = maybePeriodAfter(next)
  }
  return all
}

/** `…th half-year`: the place of the half `years` before, which may be below 0. */
export const HALF = 1
export const YEAR = 2
export type Lag = typeof HALF | typeof YEAR
