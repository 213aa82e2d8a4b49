import { onOneLine } from '../model/on-one-line.ts'
import { periodLabelSchema } from '../model/period.ts'

/** `2013 H1`, `2013H1`, `2013_H1`, `2013-H1`, `H1 2013`, `H1-2013`, `2013`; `null`: it is none of these. */
export function maybePeriodLabel(text: string): string | null {
  const cell = onOneLine(text.trim()).toUpperCase()
  const [, year, half] = /^(\d{4})[ _-]?H([12])$/.exec(cell) ?? []
  if (year !== undefined && half !== undefined) return checked(`${year} H${half}`)
  const [, otherHalf, otherYear] = /^H([12])[ _-]?(\d{4})$/.exec(cell) ?? []
  if (otherYear !== undefined && otherHalf !== undefined) return checked(`${otherYear} H${otherHalf}`)
  return checked(cell)
}

/** The half-year that ends on an ISO date; `null` for any other day. */
export function maybePeriodEndingOn(text: string): string | null {
  const [, year, end] = /^(\d{4})-(06-30|12-31)$/.exec(text.trim()) ?? []
  if (year === undefined) return null
  return checked(`${year} H${end === '06-30' ? '1' : '2'}`)
}

/** The one period that a file's name states, such as `…_2013_H1.csv`; `null`: none, or more than one. */
export function maybePeriodInName(name: string): string | null {
  const stated = [...name.matchAll(/(?<!\d)((?:19|20)\d{2})[ _-]?H([12])(?!\d)/gi)].map(
    ([, year, half]) => `${year ?? ''} H${half ?? ''}`,
  )
  const turned = [...name.matchAll(/(?<![A-Z])H([12])[ _-]?((?:19|20)\d{2})(?!\d)/gi)].map(
    ([, half, year]) => `${year ?? ''} H${half ?? ''}`,
  )
  const [only, ...others] = new Set([...stated, ...turned])
  return only === undefined || others.length > 0 ? null : only
}

function checked(label: string): string | null {
  return periodLabelSchema.safeParse(label).success ? label : null
}
