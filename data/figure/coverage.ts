import type { Catalogue } from '../model/catalogue.ts'
import type { Coverage } from '../model/figure-spec.ts'
import { periodLength } from '../model/period.ts'
import { capital, countText, joinedText, message, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { territoryName } from '../model/words/names.ts'
import { territoryText } from '../model/name-texts.ts'
import { byCompany } from './by-company.ts'

type Covered = Pick<ViewRows, 'totals' | 'periods' | 'query'>

/**
 * How many of the territories in view reported: the newest period first, then the least and the most over the range. Of companies side by
 * side each says its own.
 */
export function coverageOf(catalogue: Catalogue, rows: ViewRows): Coverage {
  const newest = rows.totals.at(-1)
  const nameOf = (code: string): string => territoryName(catalogue, code)
  const companies = byCompany(catalogue, rows)
  const covered = companies.map((of) => of.covered)
  const each = companies.map((of) => {
    const sentence = coverageSentence({ ...rows, ...of.covered })
    return of.company === null
      ? sentence
      : message('figure.coverage.company', { company: of.company, sentence })
  })
  const [first = message('figure.coverage.none'), ...others] = each
  return {
    reporting: newest?.reporting ?? 0,
    of: newest?.of ?? 0,
    sentence: capital(others.length === 0 ? first : joinedText(each, '; ')),
    notListed: [...new Set(covered.flatMap(({ notListed }) => notListed))]
      .toSorted((left, right) => byCodePoint(nameOf(left), nameOf(right)))
      .map((code) => territoryText(catalogue, code)),
    notReportedCells: covered.reduce(
      (sum, { notReported, periods }) =>
        sum + notReported.filter(({ period }) => periods.includes(period)).length,
      0,
    ),
  }
}

function coverageSentence(rows: Covered): Text {
  const { totals, periods } = rows
  const newest = totals.at(-1)
  const period = periods.at(-1)
  if (newest === undefined || period === undefined || newest.of === 0) return message('figure.coverage.none')
  if (newest.of === 1) return oneTerritory(rows, period)
  const { reporting, of } = newest
  const told = { reporting: countText(reporting), of, period: periodText(period) }
  const sentence = isOfOutcomes(rows.query)
    ? message('figure.coverage.newest-outcomes', told)
    : message('figure.coverage.newest', told)
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

/** Who reports requests alone has no number here. */
function isOfOutcomes({ measure, mode, outcomes }: ViewRows['query']): boolean {
  return measure !== 'share-disclosed' && (mode === 'disclosure-rate' || outcomes.length > 0)
}

function oneTerritory(rows: Covered, period: string): Text {
  const { totals } = rows
  const values = {
    reporting: countText(totals.filter((cell) => cell.reporting > 0).length),
    of: totals.length,
  }
  const isDivided = isOfOutcomes(rows.query)
  return periodLength(period) === 'half-year'
    ? message(
        isDivided ? 'figure.coverage.one-half-years-outcomes' : 'figure.coverage.one-half-years',
        values,
      )
    : message(isDivided ? 'figure.coverage.one-years-outcomes' : 'figure.coverage.one-years', values)
}

// Not localeCompare: its order depends on the machine's ICU.
function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
