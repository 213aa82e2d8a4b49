import { CHECK_SERVICES } from './check-services.ts'
import { CLAIM_SERVICES } from './claim-services.ts'
import { createDatasetSlot } from './dataset-slot.ts'
import { DATASET_SERVICES } from './dataset-services.ts'
import { DOCUMENT_SERVICES } from './document-services.ts'
import { EDITION_SERVICES } from './edition-services.ts'
import { IMPORT_SERVICES } from './import-services.ts'
import { LEAD_SERVICES } from './lead-services.ts'
import type { ProcessRequest } from './messages.ts'
import { OWN_SERVICES } from './own-services.ts'
import { POPULATION_SERVICES } from './population-services.ts'
import { PUBLISH_SERVICES } from './publish-services.ts'
import type { DatasetStamp } from '../model/dataset-stamp.ts'
import type { HearAlive, HearProgress } from './progress.ts'
import type { ServicesOf } from './service.ts'
import { SOURCE_SERVICES } from './source-services.ts'
import { SHEET_SERVICES } from './sheet-services.ts'
import type { Verb, Verbs } from './verbs.ts'
import { VIEW_SERVICES } from './view-services.ts'

/** What the data process does with a request. One dataset is open at a time. */
export interface Services {
  /** @throws {DeskError} when the file or the query is wrong. */
  answer(request: ProcessRequest, hearProgress: HearProgress, hearAlive: HearAlive): unknown
  /** What is open; `null`: nothing. */
  stamp(): DatasetStamp | null
  /** Closes the dataset and removes its copy. */
  close(): void
}

/** One file of services per area, beside the file of its verbs. */
const SERVICES: ServicesOf<Verbs> = {
  ...OWN_SERVICES,
  ...DATASET_SERVICES,
  ...VIEW_SERVICES,
  ...CLAIM_SERVICES,
  ...CHECK_SERVICES,
  ...DOCUMENT_SERVICES,
  ...PUBLISH_SERVICES,
  ...IMPORT_SERVICES,
  ...POPULATION_SERVICES,
  ...LEAD_SERVICES,
  ...EDITION_SERVICES,
  ...SHEET_SERVICES,
  ...SOURCE_SERVICES,
}

export function createServices(): Services {
  const slot = createDatasetSlot()
  const answer = <V extends Verb>(
    { verb, request }: ProcessRequest<V>,
    hearProgress: HearProgress,
    hearAlive: HearAlive,
  ): unknown => SERVICES[verb](slot, request, hearProgress, hearAlive)
  return { answer, stamp: () => slot.stamp(), close: () => slot.close() }
}
