import type { Leads } from '../model/lead.ts'
import type { Candidate } from './candidate.ts'
import { step } from './chance.ts'
import { HALF, YEAR } from './half-years.ts'
import type { SeriesMeasure } from './series.ts'
import type { Survey } from './survey.ts'

const WHAT = ['requests', 'accounts', 'per-request', 'shares'] as const

/** What became of the moves of earlier halves within a year: back by more than half, or further on by as much. */
export function earlierMoves(
  survey: Survey,
  half: number,
  candidatesOf: (half: number) => readonly Candidate[],
): Leads['earlierMoves'] {
  const counts = new Map(WHAT.map((what) => [what, { moves: 0, back: 0, further: 0 }]))
  for (let at = YEAR; at + YEAR <= half; at += HALF) {
    for (const { kind, told } of candidatesOf(at)) {
      if (kind !== 'move' || told.is !== 'move') continue
      const { series } = told
      const [before, then, later] = [series.values[at - YEAR], series.values[at], series.values[at + YEAR]]
      const found = counts.get(whatOf(series.measure))
      if (before == null || then == null || later == null || found === undefined) continue
      if (series.segments[at] !== series.segments[at + YEAR]) continue
      const made = step(series.scale, then, before)
      const since = step(series.scale, later, then) / made
      found.moves += 1
      if (since < -0.5) found.back += 1
      if (since > 0.5) found.further += 1
    }
  }
  return [...counts].filter(([, { moves }]) => moves > 0).map(([what, found]) => ({ what, ...found }))
}

function whatOf(measure: SeriesMeasure): (typeof WHAT)[number] {
  if (measure === 'requests' || measure === 'accounts' || measure === 'per-request') return measure
  return 'shares'
}
