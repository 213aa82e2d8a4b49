import { selectSourceOverview } from '../dataset/select/select-source-overview.ts'
import { layoutNames } from '../import/layout-names.ts'
import type { ServicesOf } from './service.ts'
import type { SourceVerbs } from './source-verbs.ts'

/** Coverage, editions and imports of the open dataset. */
export const SOURCE_SERVICES: ServicesOf<SourceVerbs> = {
  'source-overview': (slot) => {
    const database = slot.current().dataset.document.database()
    const overview = selectSourceOverview(database)
    const nameOf = layoutNames(database)
    return {
      ...overview,
      imports: overview.imports.map((batch) => ({ ...batch, layout: nameOf(batch.layout) })),
    }
  },
}
