import type { Catalogue } from '../model/catalogue.ts'
import type { PeriodCoverage } from '../model/view-rows.ts'
import { countCell } from './cell.ts'
import { isChosenAt } from './membership.ts'
import { publishedOf } from './published.ts'
import type { Records } from './records.ts'
import { scanSeries } from './scan.ts'
import type { Selection } from './selection.ts'

/** Per period of the selection: which of the members that are counted then have no number of the summed outcomes, and why. */
export function periodCoverage(
  catalogue: Catalogue,
  records: Records,
  selection: Selection,
  members: readonly number[],
): readonly PeriodCoverage[] {
  const published = publishedOf(records, selection)
  const counting: Selection = { ...selection, isShare: false }
  const isExclusive = new Uint8Array(0)
  const columns = members.map((territory) => {
    const scope = { territory, requestKind: null, mask: selection.headMask }
    const { counts } = scanSeries(records, counting, isExclusive, scope)
    const cells = selection.periods.map((_, place) => {
      const of = { mask: selection.headMask, published: published.byPeriod[place] ?? 0, of: 1 }
      return countCell(counts, place, { ...of, isPercentage: false })
    })
    return { territory, code: catalogue.territories[territory]?.code ?? '', cells }
  })
  return selection.periods.map((period, place) => {
    const counted = columns.filter(({ territory }) => isChosenAt(selection, territory, period))
    return {
      period: catalogue.periods[period]?.label ?? '',
      of: counted.length,
      without: counted.flatMap(({ code, cells }) => {
        const absence = cells[place]?.absence ?? null
        return absence === null ? [] : [{ code, absence }]
      }),
    }
  })
}
