import type { Catalogue } from './catalogue.ts'
import { periodFromLabel, periodLength } from './period.ts'

/** The newest half-year that a dataset holds figures of a company for; `null`: none. */
export function newestHeld({ extents }: Pick<Catalogue, 'extents'>, company: string): string | null {
  const ends = extents
    .filter((extent) => extent.company === company && periodLength(extent.to) === 'half-year')
    .map(({ to }) => periodFromLabel(to))
  const [newest] = ends.toSorted((one, other) => (one.endsOn < other.endsOn ? 1 : -1))
  return newest?.label ?? null
}
