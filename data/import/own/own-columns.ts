/** The columns of a figure in the product's own file of figures; as the whole file it was written by earlier versions, and is still read. */
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

/**
 * The columns of the product's own file of one company's figures, with all that explains them, so that reading it back loses nothing.
 *
 * `record` is `figure`, or the table that a row of `about` (JSON, its columns by name) belongs to: documents, editions, notes, breaks, rules,
 * names. The ids join them inside the file. `is_latest` 0: a later edition takes the figure's place.
 */
export const WHOLE_COLUMNS = [
  'record',
  ...OWN_COLUMNS,
  'edition',
  'is_latest',
  'figure_id',
  'source_row_id',
  'about',
] as const
export type WholeColumn = (typeof WHOLE_COLUMNS)[number]

export const FIGURE_RECORD = 'figure'

export const OWN_LAYOUT = {
  id: 'disclosure-desk-figures',
  name: 'Disclosure Desk, figures of one company',
} as const
