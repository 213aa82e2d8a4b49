import type { ClaimFigure, ClaimFigures } from './claim-figures.ts'

/** The figures with every replaced one back in its place, for claims that were made before a correction. */
export function figuresAsFirstPublished({
  current,
  replaced,
}: ClaimFigures): ReadonlyMap<string, readonly ClaimFigure[]> {
  const figures = new Map(current)
  for (const [period, before] of replaced) {
    const keys = new Set(before.map(keyOf))
    const kept = (current.get(period) ?? []).filter((figure) => !keys.has(keyOf(figure)))
    figures.set(period, [...kept, ...before])
  }
  return figures
}

/** What makes two figures the same number in two editions. */
function keyOf(figure: ClaimFigure): string {
  const { company, service, territoryCode, requestKind, measure, outcome } = figure
  return [company, service, territoryCode, requestKind, measure, outcome].join(' ')
}
