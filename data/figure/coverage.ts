import type { Catalogue } from '../model/catalogue.ts'
import type { Coverage } from '../model/figure-spec.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { companyName, territoryName } from '../model/words/names.ts'

/**
 * How many of the territories in view reported: the newest period first, then the least and the most over the range. Of companies side by
 * side each says its own.
 */
export function coverageOf(catalogue: Catalogue, rows: ViewRows): Coverage {
  const newest = rows.totals.at(-1)
  const companies = rows.panels.flatMap(({ id, own }) => (own === undefined ? [] : [{ id, own }]))
  const covered = companies.length === 0 ? [rows] : companies.map(({ own }) => own)
  const each = companies.map(({ id, own }) =>
    say('figure.coverage.company', {
      company: companyName(catalogue, id),
      sentence: coverageSentence(own),
    }),
  )
  return {
    reporting: newest?.reporting ?? 0,
    of: newest?.of ?? 0,
    sentence: each.length === 0 ? coverageSentence(rows) : each.join('; '),
    notListed: [...new Set(covered.flatMap(({ notListed }) => notListed))]
      .map((code) => territoryName(catalogue, code))
      .sort(byCodePoint),
    notReportedCells: covered.reduce((sum, { notReported }) => sum + notReported.length, 0),
  }
}

function coverageSentence({ totals, periods }: Pick<ViewRows, 'totals' | 'periods'>): string {
  const newest = totals.at(-1)
  const period = periods.at(-1)
  if (newest === undefined || period === undefined || newest.of === 0) return say('figure.coverage.none')
  if (newest.of === 1) return oneTerritory(totals, period)
  const { reporting, of } = newest
  const sentence = say('figure.coverage.newest', { reporting, of, period })
  const counts = totals.map((cell) => cell.reporting)
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  return least === most ? sentence : say('figure.coverage.range', { newest: sentence, least, most })
}

function oneTerritory(totals: ViewRows['totals'], period: string): string {
  const values = { reporting: totals.filter((cell) => cell.reporting > 0).length, of: totals.length }
  return period.includes('H')
    ? say('figure.coverage.one-half-years', values)
    : say('figure.coverage.one-years', values)
}

// Not localeCompare: its order depends on the machine's ICU.
function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
