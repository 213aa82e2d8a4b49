import type { Category, FigureSpec, Series } from '../model/figure-spec.ts'
import { insideSentence, joinedText, listText, message, type Text, valueText } from '../model/text.ts'

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
}: Pick<FigureSpec, 'shape' | 'valueType' | 'series' | 'panels' | 'categories'>): readonly Text[] {
  if (valueType !== 'share' || (shape !== 'share-bars' && shape !== 'share-stacked')) return []
  const bars = [
    ...barsOf(series, categories, null),
    ...panels.flatMap((panel) => barsOf(panel.series, categories, panel.title)),
  ]
  return bars.length === 0
    ? []
    : [message('figure.note.not-to-100', { bars: listText(bars, NAMES_IN_A_NOTE) })]
}

function barsOf(
  series: readonly Series[],
  categories: readonly Category[],
  of: Text | null,
): readonly Text[] {
  if (series.length < 2) return []
  return categories.flatMap(({ label }, index) => {
    const shares = series.flatMap(({ cells }) => cells[index]?.high ?? [])
    const end = shares.reduce((sum, share) => sum + share, 0)
    if (shares.length === 0 || Math.abs(end - 1) <= ROUNDING) return []
    const bar = of === null ? label : joinedText([insideSentence(of), label], ' ')
    return [message('figure.note.bar-ends', { label: bar, share: valueText(end, end, 'share') })]
  })
}
