import type { Category } from './spec-types.ts'

/** A label under the category axis, standing for the categories `from` to `to` (inclusive). */
export interface CategoryTick {
  readonly label: string
  readonly from: number
  readonly to: number
}

/** Width that a label of a half-year needs, and one of a year, at 12 px. */
const LABEL_WIDTH = { 'half-year': 54, year: 34 } as const

/**
 * Labels that fit under bands of a width: each half-year by its own label; where these are too wide, one label a year under its
 * half-years; and where even years are, every second, third … year. Never turned, never cut.
 */
export function categoryTicks(categories: readonly Category[], bandWidth: number): readonly CategoryTick[] {
  const widest = categories.some(({ label }) => label.length > 4) ? 'half-year' : 'year'
  if (bandWidth >= LABEL_WIDTH[widest]) {
    return categories.map(({ label }, index) => ({ label, from: index, to: index }))
  }
  const years: CategoryTick[] = []
  categories.forEach(({ label }, index) => {
    const year = label.slice(0, 4)
    const last = years.at(-1)
    if (last?.label === year) years[years.length - 1] = { ...last, to: index }
    else years.push({ label: year, from: index, to: index })
  })
  const perYear = categories.length / Math.max(1, years.length)
  const every = Math.max(1, Math.ceil(LABEL_WIDTH.year / (bandWidth * perYear)))
  return years.filter((_, index) => index % every === 0)
}
