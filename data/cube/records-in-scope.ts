import { membersOfScope } from './membership.ts'
import type { Records } from './records.ts'
import type { SeriesScope } from './series-scope.ts'
import type { Selection } from './selection.ts'

/** Visits the records of a scope in the selection’s periods, with the place of their period; of a group, those of its members then. */
export function forEachRecord(
  records: Records,
  selection: Pick<Selection, 'periodPlace' | 'isRequestKind' | 'isTerritory' | 'groups' | 'chosenIn'>,
  { territory, requestKind }: Pick<SeriesScope, 'territory' | 'requestKind'>,
  visit: (record: number, place: number) => void,
): void {
  const { periodPlace, isRequestKind, isTerritory } = selection
  const isOne = typeof territory === 'number' && territory < isTerritory.length
  const start = isOne ? (records.territoryStart[territory] ?? 0) : 0
  const end = isOne ? (records.territoryStart[territory + 1] ?? 0) : records.length
  const members = membersOfScope(selection, territory)
  for (let record = start; record < end; record++) {
    const period = records.period[record] ?? 0
    const place = periodPlace[period] ?? -1
    const kind = records.requestKind[record] ?? 0
    if (place < 0 || isRequestKind[kind] !== 1 || (requestKind !== null && kind !== requestKind)) continue
    const of = records.territory[record] ?? 0
    if (members !== null && members[period * isTerritory.length + of] !== 1) continue
    if (members === null && territory === 'chosen' && isTerritory[of] !== 1) continue
    visit(record, place)
  }
}
