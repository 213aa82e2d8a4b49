import type { YearsInView } from '../model/view-rows.ts'
import type { Context } from './context.ts'
import { halvesWithNumbers, missingHalf } from './missing-halves.ts'
import { FAMILY_OF, type DoubledYear } from './year-columns.ts'

/** What must be said of the years of a view; `members`: the territories that it covers. */
export function yearsInView(
  context: Context,
  members: readonly number[],
  doubled: readonly DoubledYear[],
): YearsInView | undefined {
  const { catalogue, records, selection } = context
  const { halves } = records
  if (halves === null) return undefined
  const labels = selection.periods.map((period) => catalogue.periods[period]?.label ?? '')
  const families = new Set(selection.requestKinds.map((kind) => FAMILY_OF[kind] ?? kind))
  const scopeOf = (territory: number | 'all') =>
    ({ territory, requestKind: null, mask: selection.headMask }) as const
  // A year of which nobody has one half is named as such, and not territory by territory.
  const ofAll = halvesWithNumbers(records, halves, selection, scopeOf('all'))
  const ofEach = members.map((territory) => halvesWithNumbers(records, halves, selection, scopeOf(territory)))
  return {
    doubled: labels.flatMap((period) => {
      const found = doubled.find(
        ({ company, service, measure, family, year }) =>
          company === selection.company &&
          service === selection.service &&
          measure === selection.measure &&
          families.has(family) &&
          year === period,
      )
      return found === undefined ? [] : [{ period, counted: found.counted }]
    }),
    halfOnly: labels.flatMap((period, place) =>
      missingHalf(ofAll[place] ?? 0) !== null
        ? []
        : members.flatMap((territory, index) => {
            const missing = missingHalf(ofEach[index]?.[place] ?? 0)
            if (missing === null) return []
            const code = catalogue.territories[territory]?.code ?? ''
            return [{ territory: code, period, half: missing === 'H1' ? ('H2' as const) : ('H1' as const) }]
          }),
    ),
  }
}
