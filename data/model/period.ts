import { z } from 'zod'

/** A reporting period's label: `2013 H1` (half-year) or `2013` (year). Labels of one length sort by time. */
export const periodLabelSchema = z.string().regex(/^(19|20)\d{2}( H[12])?$/)

export const periodSchema = z.strictObject({
  label: periodLabelSchema,
  /** First and last day, both inclusive, ISO 8601. */
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  length: z.enum(['half-year', 'year']),
})
export type Period = z.infer<typeof periodSchema>

/** The length that a label stands for. */
export function periodLength(label: string): Period['length'] {
  return label.includes('H') ? 'half-year' : 'year'
}

/** The period from a label: dates by the calendar. */
export function periodFromLabel(label: string): Period {
  const [year = label, half] = label.split(' ')
  return {
    label,
    startsOn: `${year}-${half === 'H2' ? '07-01' : '01-01'}`,
    endsOn: `${year}-${half === 'H1' ? '06-30' : '12-31'}`,
    length: periodLength(label),
  }
}

/** The label of the period that follows one of its length, by the calendar; `null`: beyond 2099. */
export function maybePeriodAfter(label: string): string | null {
  const [year = label, half] = label.split(' ')
  const next =
    half === undefined ? `${Number(year) + 1}` : half === 'H1' ? `${year} H2` : `${Number(year) + 1} H1`
  return periodLabelSchema.safeParse(next).success ? next : null
}

/** The label of the period just before one of its length, or (`year`) of the same one a year before: by the calendar. */
export function periodBefore(label: string, distance: 'period' | 'year'): string {
  const [year = label, half] = label.split(' ')
  const before = Number(year) - 1
  if (half === undefined) return `${before}`
  if (distance === 'year') return `${before} ${half}`
  return half === 'H1' ? `${before} H2` : `${year} H1`
}
