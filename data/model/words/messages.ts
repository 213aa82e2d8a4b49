import { ABSENCE_WORDS } from './absence-words.ts'
import { CHECK_WORDS } from './check-words.ts'
import { CLAIM_WORDS } from './claim-words.ts'
import { DATASET_IMPORT_WORDS } from './dataset-import-words.ts'
import { DATASET_WORDS } from './dataset-words.ts'
import { DOCUMENT_WORDS } from './document-words.ts'
import { ERROR_WORDS } from './error-words.ts'
import { EXPLORE_WORDS } from './explore-words.ts'
import { IMPORT_QUESTION_WORDS } from './import-question-words.ts'
import { IMPORT_SCREEN_WORDS } from './import-screen-words.ts'
import { ENCODING_WORDS } from './encoding-words.ts'
import { IMPORT_WORDS } from './import-words.ts'
import { PUBLISH_SCREEN_WORDS } from './publish-screen-words.ts'
import { LEAD_WORDS } from './lead-words.ts'
import { MAPPING_WORDS } from './mapping-words.ts'
import { POPULATION_WORDS } from './population-words.ts'
import { PUBLISH_WORDS } from './publish-words.ts'
import { ISSUE_WORDS, REFUSAL_WORDS } from './refusal-words.ts'
import { SCREEN_WORDS } from './screen-words.ts'
import { OVERVIEW_WORDS } from './overview-words.ts'
import { OWN_WORDS } from './own-words.ts'
import { SHEET_WORDS } from './sheet-words.ts'
import { SHELL_WORDS } from './shell-words.ts'
import { SOURCE_WORDS } from './source-words.ts'
import { SETTLE_WORDS } from './settle-words.ts'
import { TEXT_WORDS } from './text-words.ts'
import { VIEW_WORDS } from './view-words.ts'
import { VOCABULARY_WORDS } from './vocabulary-words.ts'

/** Every sentence a person can meet, as ICU messages; one file per area. */
export const MESSAGES = {
  ...ABSENCE_WORDS,
  ...OVERVIEW_WORDS,
  ...OWN_WORDS,
  ...SHEET_WORDS,
  ...VOCABULARY_WORDS,
  ...TEXT_WORDS,
  ...SCREEN_WORDS,
  ...EXPLORE_WORDS,
  ...ERROR_WORDS,
  ...ISSUE_WORDS,
  ...REFUSAL_WORDS,
  ...SHELL_WORDS,
  ...DATASET_WORDS,
  ...CLAIM_WORDS,
  ...CHECK_WORDS,
  ...DOCUMENT_WORDS,
  ...IMPORT_WORDS,
  ...ENCODING_WORDS,
  ...DATASET_IMPORT_WORDS,
  ...IMPORT_QUESTION_WORDS,
  ...IMPORT_SCREEN_WORDS,
  ...LEAD_WORDS,
  ...MAPPING_WORDS,
  ...POPULATION_WORDS,
  ...PUBLISH_WORDS,
  ...SETTLE_WORDS,
  ...VIEW_WORDS,
  ...SOURCE_WORDS,
  ...PUBLISH_SCREEN_WORDS,
} as const

export type MessageId = keyof typeof MESSAGES
