import type { FigureSpec } from '../model/figure-spec.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { englishFigure } from '../model/words/english-figure.ts'

const LONGEST_SUBJECT = 60

/** `microsoft-requests-by-outcome-law-enforcement-2013-h1-to-2025-h1`: lower case ASCII, at most 100 characters. */
export function fileStem(query: ViewQuery, spec: FigureSpec): string {
  const { title } = englishFigure(spec)
  const [mark] = spec.series[0]?.marks ?? []
  const isOfOnePeriod =
    mark !== undefined && spec.series[0]?.marks.every(({ period }) => period === mark.period)
  // A ranking of changes is of its newest period, and of the one that it is measured from.
  const [from, to] =
    isOfOnePeriod === true && mark.period !== null
      ? [mark.comparedWith ?? mark.period, mark.period]
      : [query.periods.from, query.periods.to]
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  const periods = from === to ? slug(from) : `${slug(from)}-to-${slug(to)}`
  const subject = slug(title)
    .slice(0, LONGEST_SUBJECT)
    // A word that was cut says less than none.
    .replace(slug(title).length > LONGEST_SUBJECT ? /-[^-]*$/ : /$/, '')
  return [query.company.slice(0, 20), subject, periods].filter((part) => part !== '').join('-')
}
