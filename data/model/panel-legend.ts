import type { FigureSpec } from './figure-spec.ts'

/** What the colours of small figures mean: each series that any of them draws, once; nothing where every panel has one of its own. */
export function panelLegend({ panels }: Pick<FigureSpec, 'panels'>): FigureSpec['series'] {
  const byId = new Map(panels.flatMap(({ series }) => series.map((each) => [each.id, each] as const)))
  return panels.every(({ series }) => series.length <= 1) ? [] : [...byId.values()]
}
