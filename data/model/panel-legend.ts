/** What the colours of small figures mean: each series that any of them draws, once; nothing where every panel has one of its own. */
export function panelLegend<Series extends { readonly id: string }>({
  panels,
}: {
  readonly panels: readonly { readonly series: readonly Series[] }[]
}): readonly Series[] {
  const byId = new Map(panels.flatMap(({ series }) => series.map((each) => [each.id, each] as const)))
  return panels.every(({ series }) => series.length <= 1) ? [] : [...byId.values()]
}
