import { periodLabelSchema } from '../../model/period.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'

const MONTHS = 'january|jan|june|jun|july|jul|december|dec'
/** `January – June`, `from July to December`. */
const SPAN = new RegExp(String.raw`\b(${MONTHS})\b[^a-z]*(?:to|through|until)?[^a-z]*\b(${MONTHS})\b`, 'i')
const YEAR = /\b(20\d{2})\b/g

/** By the first letters of the months that a heading begins and ends with. */
const SPANS: ReadonlyMap<string, string> = new Map([
  ['jan jun', ' H1'],
  ['jul dec', ' H2'],
  ['jan dec', ''],
])

/**
 * The period that the rows above a table name: months, and a year beside them or in another heading (2017 H1 has `Law Enforcement
 * Requests Report 2017` over `from January to June`). `null`: they name none, or more than one.
 */
export function maybeHeadedPeriod(rows: readonly SheetRow[], headerRow: number): string | null {
  const headings = rows.filter(({ row }) => row < headerRow).flatMap(({ cells }) => cells)
  const spans = headings.flatMap((cell) => {
    const [, from, to] = SPAN.exec(cell) ?? []
    const half = from === undefined || to === undefined ? undefined : SPANS.get(`${short(from)} ${short(to)}`)
    return half === undefined ? [] : [{ half, years: yearsOf([cell]) }]
  })
  const years = yearsOf(headings)
  const labels = new Set(
    spans.flatMap(({ half, years: own }) =>
      [...(own.size > 0 ? own : years)].map((year) => `${year}${half}`),
    ),
  )
  const [only, ...others] = labels
  return only === undefined || others.length > 0 || !periodLabelSchema.safeParse(only).success ? null : only
}

const short = (month: string): string => month.slice(0, 3).toLowerCase()

function yearsOf(cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => [...cell.matchAll(YEAR)].map(([year]) => year)))
}
