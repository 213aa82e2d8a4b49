import { isAbsent } from './is-absent.ts'
import type { Leads } from '../model/lead.ts'
import type { ChosenLead } from './choose-leads.ts'
import { HALF, YEAR } from './half-years.ts'
import { isOutcomeShare, type SeriesMeasure } from './series.ts'
import type { Survey } from './survey.ts'

/** Halves that must lie before one whose moves are followed: a move is outside its last four values. */
const FIRST = 4

const WHAT = ['requests', 'accounts', 'per-request', 'shares'] as const

/** What became of the moves of earlier halves within a year: back by more than half, or further on. */
export function earlierMoves(
  survey: Survey,
  half: number,
  leadsOf: (half: number) => readonly ChosenLead[],
): Leads['earlierMoves'] {
  const counts = new Map(WHAT.map((what) => [what, { moves: 0, back: 0, further: 0 }]))
  const first = survey.history.groups[0]?.isHeld.indexOf(true) ?? 0
  for (let at = first + FIRST; at + YEAR <= half; at += HALF) {
    for (const {
      lead: { told },
    } of leadsOf(at)) {
      if (told.is !== 'move' && told.is !== 'mix') continue
      const { series } = told
      const what = maybeWhat(series.measure)
      if (what === null) continue
      const [before, then, later] = [series.values[at - YEAR], series.values[at], series.values[at + YEAR]]
      const found = counts.get(what)
      if (isAbsent(before) || isAbsent(then) || isAbsent(later) || found === undefined) continue
      if (series.segments[at] !== series.segments[at + YEAR]) continue
      const since = (later.value - then.value) / (then.value - before.value)
      found.moves += 1
      if (since < -0.5) found.back += 1
      if (since > 0) found.further += 1
    }
  }
  return [...counts].filter(([, { moves }]) => moves > 0).map(([what, found]) => ({ what, ...found }))
}

function maybeWhat(measure: SeriesMeasure): (typeof WHAT)[number] | null {
  if (measure === 'requests' || measure === 'accounts' || measure === 'per-request') return measure
  return isOutcomeShare(measure) ? 'shares' : null
}
