import type { Catalogue } from '../model/catalogue.ts'
import type { Coverage } from '../model/figure-spec.ts'
import { periodLength } from '../model/period.ts'
import { capital, countText, joinedText, message, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { territoryName } from '../model/words/names.ts'
import { companyText, territoryText } from '../model/name-texts.ts'

/**
 * How many of the territories in view reported: the newest period first, then the least and the most over the range. Of companies side by
 * side each says its own.
 */
export function coverageOf(catalogue: Catalogue, rows: ViewRows): Coverage {
  const newest = rows.totals.at(-1)
  const nameOf = (code: string): string => territoryName(catalogue, code)
  const companies = rows.panels.flatMap(({ id, own }) => (own === undefined ? [] : [{ id, own }]))
  const covered = companies.length === 0 ? [rows] : companies.map(({ own }) => own)
  const each = companies.map(({ id, own }) =>
    message('figure.coverage.company', {
      company: companyText(catalogue, id),
      sentence: coverageSentence(own),
    }),
  )
  return {
    reporting: newest?.reporting ?? 0,
    of: newest?.of ?? 0,
    sentence: capital(each.length === 0 ? coverageSentence(rows) : joinedText(each, '; ')),
    notListed: [...new Set(covered.flatMap(({ notListed }) => notListed))]
      .toSorted((left, right) => byCodePoint(nameOf(left), nameOf(right)))
      .map((code) => territoryText(catalogue, code)),
    notReportedCells: covered.reduce((sum, { notReported }) => sum + notReported.length, 0),
  }
}

function coverageSentence({ totals, periods }: Pick<ViewRows, 'totals' | 'periods'>): Text {
  const newest = totals.at(-1)
  const period = periods.at(-1)
  if (newest === undefined || period === undefined || newest.of === 0) return message('figure.coverage.none')
  if (newest.of === 1) return oneTerritory(totals, period)
  const { reporting, of } = newest
  const sentence = message('figure.coverage.newest', {
    reporting: countText(reporting),
    of,
    period: periodText(period),
  })
  const counts = totals.map((cell) => cell.reporting)
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  return least === most
    ? sentence
    : message('figure.coverage.range', {
        newest: sentence,
        least: countText(least),
        most: countText(most),
      })
}

function oneTerritory(totals: ViewRows['totals'], period: string): Text {
  const values = {
    reporting: countText(totals.filter((cell) => cell.reporting > 0).length),
    of: totals.length,
  }
  return periodLength(period) === 'half-year'
    ? message('figure.coverage.one-half-years', values)
    : message('figure.coverage.one-years', values)
}

// Not localeCompare: its order depends on the machine's ICU.
function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
