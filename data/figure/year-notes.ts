import type { Catalogue } from '../model/catalogue.ts'
import { listText, message, periodText, type Text } from '../model/text.ts'
import type { Half, ViewRows } from '../model/view-rows.ts'
import { yearOf } from '../model/years.ts'
import { measureText, territoryText } from '../model/name-texts.ts'
import { byCompany, type OfCompany } from './by-company.ts'
import { mayRecur } from './sum-notes.ts'

const CELLS_IN_A_NOTE = 6

/** What stands under whole years: how they are made, which of them are halves, and what was not added. */
export function yearNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const { years, query } = rows
  if (years === undefined) return []
  return [
    message('figure.note.years'),
    ...halfNotes(catalogue, rows),
    ...(mayRecur(query.measure)
      ? [message('figure.note.years-of-recurring', { measure: measureText(query.measure) })]
      : []),
    ...breakNote(catalogue, rows),
    ...(['halves', 'year'] as const).flatMap((counted) => {
      const periods = years.doubled.filter((each) => each.counted === counted)
      const told = { years: listText(periods.map(({ period }) => periodText(period))) }
      return periods.length === 0
        ? []
        : [
            message(
              counted === 'halves' ? 'figure.note.doubled-by-halves' : 'figure.note.doubled-by-year',
              told,
            ),
          ]
    }),
  ]
}

/** Years of which the sum has one half alone, then the territories that have a number of one half alone. */
function halfNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const each = byCompany(catalogue, rows).map(({ covered, placed }) => {
    const missing = missingHalves(covered)
    const halfOnly = (covered.years?.halfOnly ?? []).filter(({ period }) => !missing.has(period))
    return {
      years: [...missing].map(([year, half]) => placed(halfText(year, half === 'H1' ? 'H2' : 'H1'))),
      ofTerritories: halfOnly.map(({ territory, period, half }) =>
        placed(
          message('figure.note.half-of', {
            territory: territoryText(catalogue, territory),
            half: halfText(period, half),
          }),
        ),
      ),
    }
  })
  const years = each.flatMap((of) => of.years)
  const ofTerritories = each.flatMap((of) => of.ofTerritories)
  return [
    ...(years.length === 0 ? [] : [message('figure.note.half-of-year', { cells: listText(years) })]),
    ...(ofTerritories.length === 0
      ? []
      : [
          message('figure.note.half-of-territories', {
            cells: listText(ofTerritories, CELLS_IN_A_NOTE),
          }),
        ]),
  ]
}

/** By year, the half of which a sum of the view has no number. */
function missingHalves({ incomplete, totals, periods }: OfCompany['covered']): ReadonlyMap<string, Half> {
  const missing = new Map(
    incomplete.flatMap(({ period, halves = [] }) => halves.map((half) => [period, half])),
  )
  totals.forEach(({ missing: of }, place) =>
    of?.halves?.forEach((half) => missing.set(periods[place] ?? '', half)),
  )
  return missing
}

function halfText(year: string, half: Half): Text {
  return message(half === 'H1' ? 'figure.note.half-H1' : 'figure.note.half-H2', { year: periodText(year) })
}

/** The years in which a break lies. */
function breakNote({ methodBreaks }: Catalogue, { methodBreaks: touching }: ViewRows): readonly Text[] {
  const years = methodBreaks.flatMap(({ id, lastBefore, firstAfter }) => {
    const isWithin = yearOf(lastBefore) === yearOf(firstAfter) && lastBefore !== firstAfter
    return isWithin && touching.includes(id) ? [yearOf(firstAfter)] : []
  })
  const distinct = [...new Set(years)].map(periodText)
  return distinct.length === 0 ? [] : [message('figure.note.break-in-year', { years: listText(distinct) })]
}
