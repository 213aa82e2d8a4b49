import type { z } from 'zod'
import { CHECK_VALUES, type CheckVerbs } from './check-verbs.ts'
import { CLAIM_VALUES, type ClaimVerbs } from './claim-verbs.ts'
import { DATASET_VALUES, type DatasetVerbs } from './dataset-verbs.ts'
import { PUBLISH_VALUES, type PublishVerbs } from './publish-verbs.ts'
import { DOCUMENT_VALUES, type DocumentVerbs } from './document-verbs.ts'
import { EDITION_VALUES, type EditionVerbs } from './edition-verbs.ts'
import { LEAD_VALUES, type LeadVerbs } from './lead-verbs.ts'
import { IMPORT_VALUES, type ImportVerbs } from './import-verbs.ts'
import { OWN_VALUES, type OwnVerbs } from './own-verbs.ts'
import { POPULATION_VALUES, type PopulationVerbs } from './population-verbs.ts'
import { SOURCE_VALUES, type SourceVerbs } from './source-verbs.ts'
import { SHEET_VALUES, type SheetVerbs } from './sheet-verbs.ts'
import { VIEW_VALUES, type ViewVerbs } from './view-verbs.ts'

/** What the data process can be asked, and what it answers with: one file of verbs per area. */
export type Verbs = OwnVerbs &
  DatasetVerbs &
  ViewVerbs &
  ClaimVerbs &
  CheckVerbs &
  DocumentVerbs &
  EditionVerbs &
  ImportVerbs &
  PopulationVerbs &
  LeadVerbs &
  PublishVerbs &
  SheetVerbs &
  SourceVerbs
export type Verb = keyof Verbs

/** What each verb's value must be; the host checks it, since the process that read a stranger's file is not believed. */
export const VERB_VALUES: { readonly [V in Verb]: z.ZodType<Verbs[V]['value']> } = {
  ...OWN_VALUES,
  ...DATASET_VALUES,
  ...VIEW_VALUES,
  ...CLAIM_VALUES,
  ...CHECK_VALUES,
  ...DOCUMENT_VALUES,
  ...PUBLISH_VALUES,
  ...IMPORT_VALUES,
  ...POPULATION_VALUES,
  ...LEAD_VALUES,
  ...EDITION_VALUES,
  ...SHEET_VALUES,
  ...SOURCE_VALUES,
}
