import { EMPTY_JSON_STATEMENTS } from './empty-json-statements.ts'

/** What a company's figures are shown by. A table, not a column: a company without a row has the fingerprint that it always had. */
const NAMED_TABLES = [
  `CREATE TABLE main_services (
  company_id INTEGER PRIMARY KEY REFERENCES companies (id),
  service_id INTEGER NOT NULL REFERENCES services (id)
) STRICT`,
]

/** What figures are divided by, and what territories are put together by: published data, each with its document. */
const PEOPLE_AND_GROUP_TABLES = [
  `CREATE TABLE populations (
  territory_id INTEGER NOT NULL REFERENCES territories (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  people INTEGER NOT NULL,
  is_projection INTEGER NOT NULL CHECK (is_projection IN (0, 1)),
  document_id INTEGER NOT NULL REFERENCES documents (id),
  row INTEGER CHECK (row > 0),
  PRIMARY KEY (territory_id, year)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE territory_groups (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  document_id INTEGER NOT NULL REFERENCES documents (id)
) STRICT`,
  `CREATE TABLE territory_group_members (
  group_id INTEGER NOT NULL REFERENCES territory_groups (id),
  territory_id INTEGER NOT NULL REFERENCES territories (id),
  joined_on TEXT,
  left_on TEXT CHECK (left_on > joined_on),
  PRIMARY KEY (group_id, territory_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE own_territory_groups (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  territories TEXT NOT NULL CHECK (json_valid(territories))
) STRICT`,
]

/** Where a single number and a note were read. */
const PLACE_TABLES = [
  `CREATE TABLE figure_cells (
  figure_id INTEGER PRIMARY KEY REFERENCES figures (id),
  cell TEXT NOT NULL CHECK (cell <> '')
) STRICT`,
  `CREATE TABLE note_documents (
  note_id INTEGER PRIMARY KEY REFERENCES notes (id),
  document_id INTEGER NOT NULL REFERENCES documents (id)
) STRICT`,
]

/** Published numbers that are at fault in the source itself. They stay the figures. */
const FAULT_TABLES = [
  `CREATE TABLE formula_faults (
  source_row_id INTEGER PRIMARY KEY REFERENCES source_rows (id),
  cell TEXT NOT NULL CHECK (cell <> ''),
  formula TEXT NOT NULL CHECK (formula <> ''),
  published INTEGER NOT NULL,
  intended INTEGER,
  note TEXT NOT NULL CHECK (note <> '')
) STRICT`,
  // Single numbers; known_discrepancies are of whole rows, one of a kind in each, and its rule knows two kinds.
  `CREATE TABLE figure_discrepancies (
  figure_id INTEGER PRIMARY KEY REFERENCES figures (id),
  finding TEXT NOT NULL CHECK (finding IN ('rate-differs', 'printed-zero')),
  note TEXT NOT NULL CHECK (note <> '')
) STRICT`,
]

/** Several companies side by side: the main service of each, people, groups of territories, the place of each number, and faults in single numbers. */
export const MIGRATION_4: readonly string[] = [
  ...NAMED_TABLES,
  ...PEOPLE_AND_GROUP_TABLES,
  ...PLACE_TABLES,
  ...FAULT_TABLES,
  ...EMPTY_JSON_STATEMENTS,
]
