import type { Catalogue } from '../model/catalogue.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../model/vocabulary.ts'
import { absenceOfCells } from './cell.ts'
import { isChosenAt } from './membership.ts'
import { CELLS, type Records } from './records.ts'
import type { Selection } from './selection.ts'

/** Territories with any row for the company, service and chosen kinds in the whole dataset, in the catalogue's order. */
export function listedTerritories(
  listing: Uint8Array,
  { requestKinds, isTerritory }: Selection,
): readonly number[] {
  const listed: number[] = []
  for (let territory = 0; territory < isTerritory.length; territory++)
    if (requestKinds.some((kind) => listing[kind * isTerritory.length + territory] === 1))
      listed.push(territory)
  return listed
}

/** Codes of the members without any row in the range. */
export function notListedOf(
  catalogue: Catalogue,
  records: Records,
  { periodPlace, isRequestKind }: Selection,
  members: readonly number[],
): readonly string[] {
  return members.flatMap((territory) => {
    const end = records.territoryStart[territory + 1] ?? 0
    for (let record = records.territoryStart[territory] ?? 0; record < end; record++) {
      const isInRange = (periodPlace[records.period[record] ?? 0] ?? -1) >= 0
      if (isInRange && isRequestKind[records.requestKind[record] ?? 0] === 1) return []
    }
    return [catalogue.territories[territory]?.code ?? '']
  })
}

/** Where the view's blank and suppressed figures are: by period, territory, kind, outcome. */
export function notReportedOf(
  catalogue: Catalogue,
  records: Records,
  selection: Selection,
): ViewRows['notReported'] {
  const { periodPlace, isRequestKind, viewMask } = selection
  const found: ViewRows['notReported'][number][] = []
  for (const cell of records.missingCells) {
    const record = Math.floor(cell / CELLS)
    const territory = records.territory[record] ?? 0
    const period = records.period[record] ?? 0
    const kind = records.requestKind[record] ?? 0
    if ((viewMask & (1 << (cell % CELLS))) === 0 || (periodPlace[period] ?? -1) < 0) continue
    if (!isChosenAt(selection, territory, period) || isRequestKind[kind] !== 1) continue
    const requestKind = REQUEST_KINDS[kind]
    const outcome = OUTCOMES_AND_TOTAL[cell % CELLS]
    if (requestKind === undefined || outcome === undefined) continue
    const { count, suppressed } = records.missing.get(cell) ?? { count: 0, suppressed: 0 }
    found.push({
      absence: absenceOfCells(count, suppressed),
      territory: catalogue.territories[territory]?.code ?? '',
      period: catalogue.periods[period]?.label ?? '',
      requestKind,
      outcome,
    })
  }
  return found
}
