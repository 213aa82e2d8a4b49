/**
 * Tables with a column of JSON that may be empty, as they are from format 4 on. SQLite from 3.38 to 3.40 at least takes `json_valid(NULL)`
 * for 0, and its integrity check then calls every empty cell of such a column a broken rule, unless the rule itself lets it be empty.
 */
const TABLES: readonly { readonly name: string; readonly columns: string }[] = [
  {
    name: 'commitments',
    columns: `id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  paragraph INTEGER NOT NULL CHECK (paragraph > 0),
  speaker TEXT NOT NULL,
  quotation TEXT NOT NULL CHECK (quotation <> ''),
  is_quoted INTEGER NOT NULL CHECK (is_quoted IN (0, 1)),
  can_say TEXT NOT NULL,
  cannot_say TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('context-only', 'cannot-be-tested')),
  lens TEXT CHECK (lens IS NULL OR json_valid(lens))`,
  },
  {
    name: 'evidence',
    columns: `id INTEGER PRIMARY KEY,
  commitment_id INTEGER NOT NULL REFERENCES commitments (id),
  label TEXT NOT NULL CHECK (label <> ''),
  figures TEXT CHECK (figures IS NULL OR json_valid(figures)),
  note TEXT NOT NULL`,
  },
  {
    name: 'own_commitments',
    columns: `id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  own_article_id INTEGER REFERENCES own_articles (id),
  passage_start INTEGER,
  passage_end INTEGER CHECK (passage_end > passage_start),
  speaker TEXT NOT NULL,
  quotation TEXT NOT NULL CHECK (quotation <> ''),
  note TEXT,
  lens TEXT CHECK (lens IS NULL OR json_valid(lens))`,
  },
  {
    name: 'import_batches',
    columns: `id INTEGER PRIMARY KEY,
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
  report TEXT CHECK (report IS NULL OR json_valid(report))`,
  },
  {
    name: 'edit_steps',
    columns: `id INTEGER PRIMARY KEY,
  edit_id INTEGER NOT NULL REFERENCES edits (id),
  table_name TEXT NOT NULL,
  row_before TEXT CHECK (row_before IS NULL OR json_valid(row_before)),
  row_after TEXT CHECK (row_after IS NULL OR json_valid(row_after)),
  first_id INTEGER,
  last_id INTEGER CHECK (last_id >= first_id)`,
  },
]

/** The rows wait in the file itself, not in memory, while their table is made anew under its own name; so what refers to it still does. */
const remake = ({ name, columns }: (typeof TABLES)[number]): readonly string[] => [
  `CREATE TABLE waiting AS SELECT * FROM ${name}`,
  `DROP TABLE ${name}`,
  `CREATE TABLE ${name} (\n  ${columns}\n) STRICT`,
  `INSERT INTO ${name} SELECT * FROM waiting`,
  'DROP TABLE waiting',
]

/** Makes those tables anew with their rows. Until the end of the transaction, rows may refer to what waits. */
export const EMPTY_JSON_STATEMENTS: readonly string[] = [
  'PRAGMA defer_foreign_keys = ON',
  ...TABLES.flatMap(remake),
  'CREATE INDEX edit_steps_by_edit ON edit_steps (edit_id)',
]
