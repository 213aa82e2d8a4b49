import type { WordedLegend } from './worded-figure.ts'

type LegendEntry = WordedLegend['classes'][number] | NonNullable<WordedLegend['beyond']>

/** What the legend of a map or heat table lists: its classes, and what is beyond the view, unless a class says just that. */
export function legendEntries({ classes, beyond }: WordedLegend): readonly LegendEntry[] {
  const isSaid = beyond === null || classes.some(({ low, label }) => low === null && label === beyond.label)
  return isSaid ? classes : [...classes, beyond]
}
