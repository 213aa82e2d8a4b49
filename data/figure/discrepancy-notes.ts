import type { Catalogue } from '../model/catalogue.ts'
import { countText, joinedText, listText, message, periodText, type Text } from '../model/text.ts'
import type { Discrepancy, ViewRows } from '../model/view-rows.ts'
import { companyText, measureText, territoryText } from '../model/name-texts.ts'
import { touchedDiscrepancies } from './touched-discrepancies.ts'

/** Of those that the dataset lists; the others are counted past five. */
const LISTED_IN_A_NOTE = 12
const FOUND_IN_A_NOTE = 5
/** Rows of single numbers that are named; more are counted. */
const NAMED_NUMBERS = 3

/**
 * Faults inside the sources that a figure touches: nothing is mended, and whoever reads the figure is told. First those that the dataset lists,
 * with what its makers say of them; then rows that are found not to add up.
 */
export function discrepancyNotes(
  catalogue: Catalogue,
  rows: ViewRows,
  drawn: Parameters<typeof touchedDiscrepancies>[2],
): readonly Text[] {
  const { query } = rows
  const companies = rows.panels.flatMap(({ id, own }) =>
    own === undefined
      ? []
      : touchedDiscrepancies(own, query, drawn, id).map((found) => ({ ...found, company: id })),
  )
  const found = [...touchedDiscrepancies(rows, query, drawn), ...companies]
  const groups = new Map<string, Discrepancy[]>()
  for (const each of found) {
    const key = `known.${each.finding}.${each.remark ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups].map(([key, of]) => noteOf(catalogue, query, key, of))
}

function noteOf(
  catalogue: Catalogue,
  { measure }: ViewRows['query'],
  key: string,
  found: readonly (Discrepancy & { readonly company?: string })[],
): Text {
  const remark = found[0]?.remark ?? null
  const texts = found.map((each) => rowText(catalogue, each))
  const list = listText(texts, remark === null ? FOUND_IN_A_NOTE : LISTED_IN_A_NOTE)
  const unit = measureText(measure)
  if (remark === null) return message('figure.note.contradiction', { measure: unit, rows: list })
  const said: Text = { is: 'source', id: `discrepancy.${remark}`, text: remark }
  switch (found[0]?.finding) {
    case 'parts-differ':
      return message('figure.note.known-parts', { measure: unit, rows: list, remark: said }, key)
    case 'rate-differs':
      return message('figure.note.known-rate', { rows: rowsText(found, texts), remark: said }, key)
    case 'printed-zero':
      return message('figure.note.known-zero', { rows: rowsText(found, texts), remark: said }, key)
    default:
      return message('figure.note.known-blank', { rows: list, remark: said }, key)
  }
}

/** The rows, or how many they are, of which half-years, and where they are listed. */
function rowsText(found: readonly Discrepancy[], texts: readonly Text[]): Text {
  if (texts.length <= NAMED_NUMBERS) return listText(texts)
  const periods = [...new Set(found.map(({ period }) => period))].toSorted().map(periodText)
  return message('figure.note.rows-many', { count: texts.length, periods: listText(periods) })
}

function rowText(catalogue: Catalogue, each: Discrepancy & { readonly company?: string }): Text {
  const [territory, period] = [territoryText(catalogue, each.territory), periodText(each.period)]
  const row =
    each.finding === 'parts-differ'
      ? message('figure.note.contradiction-row', {
          territory,
          period,
          kind: message(`figure.kind.${each.requestKind}`),
          sum: countText(each.sum),
          total: countText(each.total),
        })
      : joinedText([territory, period], ' ')
  return each.company === undefined
    ? row
    : message('figure.note.cell-of', { company: companyText(catalogue, each.company), cell: row })
}
