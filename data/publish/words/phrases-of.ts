import { allSeries, type FigureSpec } from '../../model/figure-spec.ts'
import { absenceMessage } from '../../model/finding/candidate.ts'
import { keyOfText, type Text } from '../../model/text.ts'
import type { WordedNote } from '../../model/worded-figure.ts'

/**
 * The short words that stand in the drawing itself: unit, names of series and panels, what colours mean, breaks, dates, why a number is
 * lacking. Each once, with the key by which a reader rewords it; names of territories and periods have none.
 */
export function phrasesOf(spec: FigureSpec, word: (text: Text) => string): readonly WordedNote[] {
  const { unit, panels, legend, breaks, events, comparison } = spec
  const series = allSeries(spec)
  const absences = series.flatMap(({ cells }) => cells.flatMap(({ absence }) => absence ?? []))
  const texts: readonly Text[] = [
    unit,
    ...series.map(({ label }) => label),
    ...panels.map(({ title }) => title),
    ...(legend === null ? [] : [legend.title, ...legend.classes.map(({ label }) => label)]),
    ...(legend?.beyond === undefined || legend.beyond === null ? [] : [legend.beyond.label]),
    ...(comparison === null ? [] : [comparison.label]),
    ...breaks.map(({ label }) => label),
    ...events.map(({ label }) => label),
    ...[...new Set(absences)].map(absenceMessage),
  ]
  const phrases = new Map<string, string>()
  for (const text of texts) {
    const key = keyOfText(text)
    if (key !== null && !phrases.has(key)) phrases.set(key, word(text))
  }
  return [...phrases].map(([key, text]) => ({ key, text }))
}
