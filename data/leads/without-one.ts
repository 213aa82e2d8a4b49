import { isAbsent } from './is-absent.ts'
import type { Candidate, WithoutOne } from './candidate.ts'
import { step } from './chance.ts'
import { YEAR } from './half-years.ts'
import { ALL, type Series } from './series.ts'
import type { Survey } from './survey.ts'

/** The sum without the territory whose going shrinks the step over a year most; `null` for no sum, and where there is no such step. */
function maybeWithoutOne(survey: Survey, series: Series, half: number): WithoutOne | null {
  const beforeHalf = half - YEAR
  const [now, before] = [series.values[half], series.values[beforeHalf]]
  if (
    series.territory !== ALL ||
    isAbsent(now) ||
    isAbsent(before) ||
    series.eras[half] !== series.eras[beforeHalf]
  )
    return null
  if (['top1', 'top5', 'territories'].includes(series.measure)) return null
  const whole = step(series.scale, now, before)
  let found: (WithoutOne & { readonly left: number }) | null = null
  for (const [territory, byHalf] of [...series.group.rows].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    if (survey.history.territories.get(territory)?.isAlone !== true) continue
    if (!byHalf.has(half) && !byHalf.has(beforeHalf)) continue
    const value = survey.without(series, territory, half)
    const rest = survey.without(series, territory, beforeHalf)
    if (value === null || rest === null) continue
    const left = step(series.scale, value, rest) * Math.sign(whole)
    if (found === null || left < found.left)
      found = { territory, value, yearBefore: rest, left, isGone: left < Math.abs(whole) / 3 }
  }
  return found
}

/** A candidate on a sum, with what is left of it without one territory. */
export function withoutOne(survey: Survey, candidate: Candidate, half: number): Candidate {
  const { told } = candidate
  if (!('without' in told)) return candidate
  const without = maybeWithoutOne(survey, told.series, half)
  return without === null ? candidate : { ...candidate, told: { ...told, without } }
}

/** Is it the story of that one territory? Only these kinds are then told there. */
export function maybeOwner({ kind, told }: Candidate): string | null {
  if (!('without' in told) || told.without?.isGone !== true) return null
  return kind === 'move' || kind === 'record' || kind === 'turn' ? told.without.territory : null
}
