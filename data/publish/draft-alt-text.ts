import type { FigureSpec, Series } from '../model/figure-spec.ts'
import { say } from '../model/words/say.ts'

const LONGEST_SHORT = 150
const SERIES_IN_LONG = 12
const CATEGORIES_IN_LONG = 10

/**
 * The generated alt text in at most 150 characters: whole, or without its source, then without place and period, so that what was
 * found stays; else cut after a word.
 */
export function draftShortAlt({ altText }: FigureSpec): string {
  if (altText.length <= LONGEST_SHORT) return altText
  const withoutSource = altText.replace(/\s*Source: [^.]*\.?\s*$/, '')
  if (withoutSource.length <= LONGEST_SHORT) return withoutSource
  const withoutPlace = withoutSource.replace(/^([^,]*), .*(, where .*)$/s, '$1$2')
  if (withoutPlace.length <= LONGEST_SHORT) return withoutPlace
  const cut = withoutSource.slice(0, LONGEST_SHORT - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

/** What a reader who can’t see the figure needs: what it is, then the numbers, series by series, then coverage. */
export function draftLongAlt(spec: FigureSpec): string {
  const shown = spec.series.slice(0, SERIES_IN_LONG)
  const left = spec.series.length - shown.length
  const sentences = spec.emptyReason === null ? shown.flatMap((series) => seriesInWords(series, spec)) : []
  return [
    spec.altText,
    `${spec.subtitle}.`,
    ...(spec.emptyReason === null ? [] : [spec.emptyReason]),
    ...sentences,
    ...(left > 0 ? [say('publish.alt.more-series', { count: left })] : []),
    `${spec.coverage.sentence}.`,
  ].join(' ')
}

function seriesInWords({ label, cells }: Series, spec: FigureSpec): readonly string[] {
  if (spec.shape === 'bars') return rankingInWords(cells, spec)
  const reported = cells.flatMap((cell, index) => {
    const category = spec.categories[index]
    return cell.low === null || category === undefined ? [] : [{ cell, period: category.label }]
  })
  const [first] = reported
  const last = reported.at(-1)
  if (first === undefined || last === undefined) return [say('publish.alt.no-numbers', { label })]
  if (first === last)
    return [say('publish.alt.one-number', { label, text: first.cell.text, period: first.period })]
  const highest = reported.reduce((best, next) =>
    (next.cell.high ?? 0) > (best.cell.high ?? 0) ? next : best,
  )
  return [
    say('publish.alt.series', {
      label,
      first: first.cell.text,
      from: first.period,
      last: last.cell.text,
      to: last.period,
      highest: highest.cell.text,
      period: highest.period,
    }),
  ]
}

function rankingInWords(cells: Series['cells'], { categories }: FigureSpec): readonly string[] {
  const entries = categories
    .slice(0, CATEGORIES_IN_LONG)
    .map(({ label }, index) => `${label} ${cells[index]?.text ?? ''}`)
  const left = categories.length - entries.length
  if (entries.length === 0) return []
  return [say('publish.alt.ranking', { entries: entries.join('; '), count: left })]
}
