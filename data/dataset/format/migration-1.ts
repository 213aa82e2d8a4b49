/** Sets of words from `data/model/vocabulary.ts`: `id` is the word's place there, counted from 0. */
const WORD_TABLES = [
  'request_kinds',
  'measures',
  'outcomes',
  'subjects',
  'figure_statuses',
  'territory_types',
].map(
  (table) => `CREATE TABLE ${table} (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 0 AND 99),
  word TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT`,
)

const NAMED_TABLES = [
  `CREATE TABLE dataset (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL CHECK (title <> '')
) STRICT`,
  `CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  publisher TEXT NOT NULL CHECK (publisher <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  address TEXT,
  published_on TEXT,
  retrieved_on TEXT,
  licence TEXT,
  sha256 TEXT CHECK (length(sha256) = 64),
  read_through_id INTEGER REFERENCES documents (id),
  note TEXT
) STRICT`,
  `CREATE TABLE companies (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> '')
) STRICT`,
  `CREATE TABLE services (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  subset_of_id INTEGER REFERENCES services (id) CHECK (subset_of_id <> id)
) STRICT`,
  `CREATE TABLE legal_processes (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> '')
) STRICT`,
  `CREATE TABLE territories (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  type_id INTEGER NOT NULL REFERENCES territory_types (id),
  region TEXT
) STRICT`,
  `CREATE TABLE territory_names (
  territory_id INTEGER NOT NULL REFERENCES territories (id),
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (territory_id, name)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE territory_parts (
  combined_id INTEGER NOT NULL REFERENCES territories (id),
  part_id INTEGER NOT NULL REFERENCES territories (id) CHECK (part_id <> combined_id),
  PRIMARY KEY (combined_id, part_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE periods (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL UNIQUE,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on > starts_on),
  length TEXT NOT NULL CHECK (length IN ('half-year', 'year'))
) STRICT`,
]

const FIGURE_TABLES = [
  `CREATE TABLE editions (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  company_id INTEGER NOT NULL REFERENCES companies (id),
  document_id INTEGER NOT NULL REFERENCES documents (id),
  title TEXT NOT NULL CHECK (title <> ''),
  superseded_by_id INTEGER REFERENCES editions (id) CHECK (superseded_by_id <> id),
  lists_zeros INTEGER NOT NULL CHECK (lists_zeros IN (0, 1))
) STRICT`,
  `CREATE TABLE source_rows (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (id),
  sheet TEXT,
  row INTEGER CHECK (row > 0),
  transcription_id INTEGER REFERENCES documents (id),
  territory_as_published TEXT NOT NULL
) STRICT`,
  `CREATE TABLE figures (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  period_id INTEGER NOT NULL REFERENCES periods (id),
  territory_id INTEGER NOT NULL REFERENCES territories (id),
  service_id INTEGER NOT NULL REFERENCES services (id),
  request_kind_id INTEGER NOT NULL REFERENCES request_kinds (id),
  legal_process_id INTEGER NOT NULL REFERENCES legal_processes (id),
  subject_id INTEGER NOT NULL REFERENCES subjects (id),
  measure_id INTEGER NOT NULL REFERENCES measures (id),
  outcome_id INTEGER NOT NULL REFERENCES outcomes (id),
  low INTEGER CHECK (low BETWEEN 0 AND 9007199254740991),
  high INTEGER CHECK (high BETWEEN low AND 9007199254740991),
  status_id INTEGER NOT NULL REFERENCES figure_statuses (id),
  as_published TEXT NOT NULL,
  source_row_id INTEGER NOT NULL REFERENCES source_rows (id),
  is_disclosure_request INTEGER NOT NULL CHECK (is_disclosure_request IN (0, 1)),
  note TEXT,
  UNIQUE (edition_id, period_id, territory_id, service_id, request_kind_id, legal_process_id, subject_id, measure_id, outcome_id),
  CHECK ((low IS NULL) = (high IS NULL)),
  CHECK (status_id <> 0 OR low = high AND low IS NOT NULL),
  CHECK (status_id <> 1 OR low < high AND low IS NOT NULL),
  CHECK (status_id <> 3 OR low IS NULL)
) STRICT`,
  `CREATE TABLE known_discrepancies (
  source_row_id INTEGER NOT NULL REFERENCES source_rows (id),
  finding TEXT NOT NULL CHECK (finding IN ('parts-differ', 'blank-cells')),
  sum_of_parts INTEGER,
  whole INTEGER,
  blank_cells INTEGER,
  note TEXT NOT NULL CHECK (note <> ''),
  PRIMARY KEY (source_row_id, finding),
  CHECK ((finding = 'parts-differ') = (sum_of_parts IS NOT NULL AND whole IS NOT NULL)),
  CHECK ((finding = 'blank-cells') = (blank_cells IS NOT NULL))
) STRICT, WITHOUT ROWID`,
  'CREATE INDEX figures_by_source_row ON figures (source_row_id)',
  `CREATE TABLE outcome_rules (
  company_id INTEGER NOT NULL REFERENCES companies (id),
  request_kind_id INTEGER NOT NULL REFERENCES request_kinds (id),
  semantics TEXT NOT NULL CHECK (semantics IN ('exclusive', 'overlapping', 'percentage-only', 'none')),
  PRIMARY KEY (company_id, request_kind_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE outcome_rule_outcomes (
  company_id INTEGER NOT NULL,
  request_kind_id INTEGER NOT NULL,
  outcome_id INTEGER NOT NULL REFERENCES outcomes (id) CHECK (outcome_id > 0),
  PRIMARY KEY (company_id, request_kind_id, outcome_id),
  FOREIGN KEY (company_id, request_kind_id) REFERENCES outcome_rules (company_id, request_kind_id)
) STRICT, WITHOUT ROWID`,
]

const REMARK_TABLES = [
  `CREATE TABLE method_breaks (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  company_id INTEGER NOT NULL REFERENCES companies (id),
  last_before TEXT NOT NULL,
  first_after TEXT NOT NULL CHECK (first_after > last_before),
  outcomes_only INTEGER NOT NULL CHECK (outcomes_only IN (0, 1)),
  label TEXT NOT NULL,
  reason TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents (id)
) STRICT`,
  `CREATE TABLE method_break_kinds (
  method_break_id INTEGER NOT NULL REFERENCES method_breaks (id),
  request_kind_id INTEGER NOT NULL REFERENCES request_kinds (id),
  PRIMARY KEY (method_break_id, request_kind_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE method_break_measures (
  method_break_id INTEGER NOT NULL REFERENCES method_breaks (id),
  measure_id INTEGER NOT NULL REFERENCES measures (id),
  PRIMARY KEY (method_break_id, measure_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  date TEXT NOT NULL,
  precision TEXT NOT NULL CHECK (precision IN ('day', 'month')),
  label TEXT NOT NULL,
  description TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents (id)
) STRICT`,
  `CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  company_id INTEGER NOT NULL REFERENCES companies (id),
  text TEXT NOT NULL CHECK (text <> ''),
  from_period TEXT,
  to_period TEXT
) STRICT`,
  `CREATE TABLE note_kinds (
  note_id INTEGER NOT NULL REFERENCES notes (id),
  request_kind_id INTEGER NOT NULL REFERENCES request_kinds (id),
  PRIMARY KEY (note_id, request_kind_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE note_services (
  note_id INTEGER NOT NULL REFERENCES notes (id),
  service_id INTEGER NOT NULL REFERENCES services (id),
  PRIMARY KEY (note_id, service_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE note_territories (
  note_id INTEGER NOT NULL REFERENCES notes (id),
  territory_id INTEGER NOT NULL REFERENCES territories (id),
  PRIMARY KEY (note_id, territory_id)
) STRICT, WITHOUT ROWID`,
]

const ARTICLE_TABLES = [
  `CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  author TEXT,
  publisher TEXT,
  published_on TEXT,
  address TEXT
) STRICT`,
  `CREATE TABLE article_outlines (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  paragraph INTEGER NOT NULL CHECK (paragraph > 0),
  summary TEXT NOT NULL,
  PRIMARY KEY (article_id, paragraph)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE commitments (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  paragraph INTEGER NOT NULL CHECK (paragraph > 0),
  speaker TEXT NOT NULL,
  quotation TEXT NOT NULL CHECK (quotation <> ''),
  is_quoted INTEGER NOT NULL CHECK (is_quoted IN (0, 1)),
  can_say TEXT NOT NULL,
  cannot_say TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('context-only', 'cannot-be-tested')),
  lens TEXT CHECK (json_valid(lens))
) STRICT`,
  `CREATE TABLE commitment_events (
  commitment_id INTEGER NOT NULL REFERENCES commitments (id),
  event_id INTEGER NOT NULL REFERENCES events (id),
  PRIMARY KEY (commitment_id, event_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE positions (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  paragraph INTEGER NOT NULL CHECK (paragraph > 0),
  holder TEXT NOT NULL,
  position TEXT NOT NULL
) STRICT`,
  `CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  period TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published_on TEXT,
  address TEXT NOT NULL,
  words TEXT NOT NULL CHECK (words <> ''),
  is_paraphrase INTEGER NOT NULL CHECK (is_paraphrase IN (0, 1)),
  measure TEXT NOT NULL,
  scope TEXT NOT NULL,
  comparison TEXT NOT NULL,
  expected TEXT
) STRICT`,
  `CREATE TABLE saved_views (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  query TEXT NOT NULL CHECK (json_valid(query))
) STRICT`,
]

/** The first format: every table of docs/DATASET.md. */
export const MIGRATION_1: readonly string[] = [
  ...WORD_TABLES,
  ...NAMED_TABLES,
  ...FIGURE_TABLES,
  ...REMARK_TABLES,
  ...ARTICLE_TABLES,
]
