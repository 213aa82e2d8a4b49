import type { WordedFigure } from '../spec-types.ts'

/** Of each panel, the index of its first series among those of all panels. */
export function panelStarts(spec: WordedFigure): readonly number[] {
  const starts: number[] = []
  let next = 0
  for (const { series } of spec.panels) {
    starts.push(next)
    next += series.length
  }
  return starts
}
