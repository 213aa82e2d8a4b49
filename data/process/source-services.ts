import { selectSourceOverview } from '../dataset/select-source-overview.ts'
import type { ServicesOf } from './service.ts'
import type { SourceVerbs } from './source-verbs.ts'

/** Coverage, editions and imports of the open dataset. */
export const SOURCE_SERVICES: ServicesOf<SourceVerbs> = {
  'source-overview': (slot) => selectSourceOverview(slot.current().dataset.document.database()),
}
