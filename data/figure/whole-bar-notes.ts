import type { Category, FigureSpec, Series } from '../model/figure-spec.ts'
import { formatShare } from '../model/format.ts'
import { listInText } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'

const NAMES_IN_A_NOTE = 6
/** Printed with one decimal, such a bar ends at 100 %. */
const ROUNDING = 0.0005

/** The bars to 100 % that end before or after it, with where they end. */
export function wholeBarNotes({
  shape,
  valueType,
  series,
  panels,
  categories,
}: Pick<FigureSpec, 'shape' | 'valueType' | 'series' | 'panels' | 'categories'>): readonly string[] {
  if (valueType !== 'share' || (shape !== 'share-bars' && shape !== 'share-stacked')) return []
  const bars = [
    ...barsOf(series, categories, ''),
    ...panels.flatMap((panel) => barsOf(panel.series, categories, panel.title)),
  ]
  return bars.length === 0 ? [] : [say('figure.note.not-to-100', { bars: listInText(bars, NAMES_IN_A_NOTE) })]
}

function barsOf(series: readonly Series[], categories: readonly Category[], of: string): readonly string[] {
  if (series.length < 2) return []
  return categories.flatMap(({ label }, index) => {
    const shares = series.flatMap(({ cells }) => cells[index]?.high ?? [])
    const end = shares.reduce((sum, share) => sum + share, 0)
    if (shares.length === 0 || Math.abs(end - 1) <= ROUNDING) return []
    return [say('figure.note.bar-ends', { label: `${of} ${label}`.trim(), share: formatShare(end) })]
  })
}
