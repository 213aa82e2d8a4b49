/**
 * The columns of the product's own file of figures: one row is one figure of the latest editions of one company. The file can be
 * read back without a question.
 */
export const OWN_COLUMNS = [
  'company',
  'company_name',
  'period',
  'territory_code',
  'territory_as_published',
  'service',
  'service_name',
  'service_subset_of',
  'request_kind',
  'outcome_semantics',
  'legal_process',
  'legal_process_name',
  'subject',
  'measure',
  'outcome',
  'status',
  'low',
  'high',
  'as_published',
  'is_disclosure_request',
  'note',
] as const
export type OwnColumn = (typeof OWN_COLUMNS)[number]

export const OWN_LAYOUT = {
  id: 'disclosure-desk-figures',
  name: 'Disclosure Desk, figures of one company',
} as const
