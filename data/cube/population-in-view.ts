import { SMALL_POPULATION } from '../model/view-query.ts'
import type { PopulationInView } from '../model/view-rows.ts'
import type { Context } from './context.ts'
import { yearAt } from './per-inhabitants.ts'
import { forEachRecord } from './records-in-scope.ts'

/** What must be said of the inhabitants behind a view's numbers. One pass over its records. */
export function populationInView(context: Context): PopulationInView {
  const { catalogue, selection, people, records } = context
  const [withPeople, without] = [new Set<number>(), new Set<number>()]
  const [small, combined] = [new Set<number>(), new Set<number>()]
  const [projected, estimated] = [new Set<number>(), new Set<number>()]
  const documents = new Set<string>()
  const scope = { territory: 'chosen', requestKind: null } as const
  let last = -1
  forEachRecord(records, selection, scope, (record, place) => {
    if (((records.reportedMask[record] ?? 0) & selection.viewMask) === 0) return
    const territory = records.territory[record] ?? 0
    const visit = territory * selection.periods.length + place
    if (visit === last) return
    last = visit
    const year = yearAt(catalogue, selection, place)
    const parts = people.partsOf(territory, year)
    if (parts.length === 0) without.add(territory)
    else withPeople.add(territory)
    if (parts.length > 1) combined.add(territory)
    let inhabitants = 0
    for (const part of parts) {
      inhabitants += people.peopleAt(part, year)
      ;(people.isProjection(part, year) ? projected : estimated).add(year)
      const document = people.documentOf(part, year)
      if (document !== undefined) documents.add(document)
    }
    if (parts.length > 0 && inhabitants < SMALL_POPULATION) small.add(territory)
  })
  const codes = (of: ReadonlySet<number>): readonly string[] =>
    catalogue.territories.flatMap(({ code }, territory) => (of.has(territory) ? [code] : []))
  const ascending = (of: ReadonlySet<number>): readonly number[] => [...of].sort((a, b) => a - b)
  return {
    without: codes(without),
    small: codes(small),
    combined: codes(combined),
    projected: ascending(projected),
    estimated: ascending(estimated),
    documents: catalogue.documents.flatMap(({ id }) => (documents.has(id) ? [id] : [])),
  }
}
