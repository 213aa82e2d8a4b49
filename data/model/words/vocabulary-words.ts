import type { Measure, OutcomeOrTotal, RequestKind } from '../vocabulary.ts'

type VocabularyWords = Readonly<
  Record<`outcome.${OutcomeOrTotal}` | `kind.${RequestKind}` | `measure.${Measure}`, string>
>

/** The field's standard terms (a row per word of `vocabulary.ts`: a new word doesn't compile until it is named here). */
export const VOCABULARY_WORDS = {
  'outcome.total': 'All outcomes',
  'outcome.content': 'Content disclosed',
  'outcome.non-content': 'Only non-content disclosed',
  'outcome.some-data': 'Some data disclosed',
  'outcome.no-data': 'No data found',
  'outcome.rejected': 'Rejected',
  'kind.undivided': 'Criminal and emergency, not separated',
  'kind.criminal': 'Criminal',
  'kind.emergency': 'Emergency',
  'kind.civil': 'Civil',
  'kind.preservation': 'Preservation',
  'kind.national-security': 'National security',
  'kind.nsl': 'National security letters',
  'kind.fisa-content': 'FISA orders seeking content',
  'kind.fisa-non-content': 'FISA orders seeking only non-content',
  'measure.requests': 'requests',
  'measure.accounts': 'accounts',
  'measure.devices': 'devices',
  'measure.identifiers': 'identifiers',
  'measure.tokens': 'push tokens',
  'measure.apps': 'apps',
  'measure.customers': 'customers',
  'measure.share-disclosed': 'share disclosed, as published',
} as const satisfies VocabularyWords
