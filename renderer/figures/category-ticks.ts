import type { Category } from './spec-types.ts'

/** A label under the category axis, standing for the categories `from` to `to` (inclusive). */
export interface CategoryTick {
  readonly label: string
  readonly from: number
  readonly to: number
  /** Under the middle of its categories, or from where they begin. */
  readonly anchor: 'middle' | 'start'
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
    return categories.map(({ label }, index) => ({ label, from: index, to: index, anchor: 'middle' }))
  }
  const years: CategoryTick[] = []
  categories.forEach(({ label }, index) => {
    const year = label.slice(0, 4)
    const last = years.at(-1)
    if (last?.label === year) years[years.length - 1] = { ...last, to: index }
    else years.push({ label: year, from: index, to: index, anchor: 'middle' })
  })
  const every = Math.max(1, Math.ceil(LABEL_WIDTH.year / (bandWidth * mostPerYear(years))))
  const kept = withoutCrampedFirst(
    years.filter((_, index) => index % every === 0),
    bandWidth,
  )
  // The latest year may have one half-year only, and then its neighbour stands too close: it makes room, or the neighbour goes.
  const last = kept.at(-1)
  const beforeLast = kept.at(-2)
  if (last === undefined || beforeLast === undefined) return kept
  const room = (place: number): number => (place - middleOf(beforeLast)) * bandWidth
  if (room(middleOf(last)) >= LABEL_WIDTH.year) return kept
  if (room(last.from) >= LABEL_WIDTH.year / 2) return [...kept.slice(0, -1), { ...last, anchor: 'start' }]
  return [...kept.slice(0, -2), last]
}

/** The first year may have one half-year only as well; it has no room to its left, and goes. */
function withoutCrampedFirst(years: readonly CategoryTick[], bandWidth: number): readonly CategoryTick[] {
  const [first, second] = years
  if (first === undefined || second === undefined || years.length < 3) return years
  return (middleOf(second) - middleOf(first)) * bandWidth < LABEL_WIDTH.year ? years.slice(1) : years
}

const middleOf = ({ from, to }: CategoryTick): number => (from + to + 1) / 2

function mostPerYear(years: readonly CategoryTick[]): number {
  return Math.max(1, ...years.map(({ from, to }) => to - from + 1))
}
