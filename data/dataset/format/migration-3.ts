/** What was imported: which file, by which layout, with what outcome. No path, no user, no time of day. */
const IMPORT_TABLES = [
  `CREATE TABLE import_batches (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL CHECK (file_name <> '' AND file_name NOT GLOB '*[/\\]*'),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  layout TEXT NOT NULL CHECK (layout <> ''),
  read_lines INTEGER NOT NULL,
  imported_lines INTEGER NOT NULL,
  skipped_lines INTEGER NOT NULL,
  new_figures INTEGER NOT NULL,
  same_figures INTEGER NOT NULL,
  restated_figures INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  report TEXT CHECK (json_valid(report))
) STRICT`,
  `CREATE TABLE import_batch_editions (
  batch_id INTEGER NOT NULL REFERENCES import_batches (id),
  edition_id INTEGER NOT NULL REFERENCES editions (id),
  PRIMARY KEY (batch_id, edition_id)
) STRICT, WITHOUT ROWID`,
]

/** Where in an own article a passage stands: UTF-16 code units from its start, the end exclusive. */
const PASSAGE = `own_article_id INTEGER REFERENCES own_articles (id),
  passage_start INTEGER,
  passage_end INTEGER CHECK (passage_end > passage_start)`

/** What the person brings: articles with their text, and what they marked in them. */
const OWN_TABLES = [
  `CREATE TABLE own_articles (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  author TEXT,
  publisher TEXT,
  published_on TEXT,
  address TEXT,
  text TEXT NOT NULL
) STRICT`,
  `CREATE TABLE own_commitments (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  ${PASSAGE},
  speaker TEXT NOT NULL,
  quotation TEXT NOT NULL CHECK (quotation <> ''),
  note TEXT,
  lens TEXT CHECK (json_valid(lens))
) STRICT`,
  `CREATE TABLE own_positions (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  ${PASSAGE},
  holder TEXT NOT NULL,
  position TEXT NOT NULL
) STRICT`,
  `CREATE TABLE own_statements (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  ${PASSAGE},
  period TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published_on TEXT,
  address TEXT,
  words TEXT NOT NULL CHECK (words <> ''),
  is_paraphrase INTEGER NOT NULL CHECK (is_paraphrase IN (0, 1)),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  commitment_key TEXT,
  note TEXT
) STRICT`,
  `CREATE TABLE finding_notes (
  id INTEGER PRIMARY KEY,
  finding TEXT NOT NULL CHECK (finding <> ''),
  place TEXT NOT NULL CHECK (place <> ''),
  note TEXT NOT NULL CHECK (note <> ''),
  UNIQUE (finding, place)
) STRICT`,
]

/** How the person works: figures to make again, their own presets, what they answered about other files. */
const RECIPE_TABLES = [
  `CREATE TABLE recipes (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  recipe TEXT NOT NULL CHECK (json_valid(recipe))
) STRICT`,
  `CREATE TABLE presets (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  preset TEXT NOT NULL CHECK (json_valid(preset))
) STRICT`,
  `CREATE TABLE mapping_recipes (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  header_fingerprint TEXT NOT NULL,
  recipe TEXT NOT NULL CHECK (json_valid(recipe))
) STRICT`,
]

/** What undo and redo need, in the working copy only: a saved file holds no row of it. */
const JOURNAL_TABLES = [
  `CREATE TABLE edits (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind <> ''),
  label TEXT NOT NULL CHECK (label <> ''),
  is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1))
) STRICT`,
  `CREATE TABLE edit_steps (
  id INTEGER PRIMARY KEY,
  edit_id INTEGER NOT NULL REFERENCES edits (id),
  table_name TEXT NOT NULL,
  row_before TEXT CHECK (json_valid(row_before)),
  row_after TEXT CHECK (json_valid(row_after)),
  first_id INTEGER,
  last_id INTEGER CHECK (last_id >= first_id)
) STRICT`,
  'CREATE INDEX edit_steps_by_edit ON edit_steps (edit_id)',
  `CREATE TABLE edit_undone_rows (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES edit_steps (id),
  row TEXT NOT NULL CHECK (json_valid(row))
) STRICT`,
  'CREATE INDEX edit_undone_rows_by_step ON edit_undone_rows (step_id)',
  `CREATE TABLE edit_journal (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  saved_edit_id INTEGER
) STRICT`,
]

/** A dataset becomes a document: what the person adds to it, where imported figures came from, and the journal of edits. */
export const MIGRATION_3: readonly string[] = [
  ...IMPORT_TABLES,
  ...OWN_TABLES,
  ...RECIPE_TABLES,
  ...JOURNAL_TABLES,
]
