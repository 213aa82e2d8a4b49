/** Claims: what each statement says, so that it can be computed; the commitments that it bears on; and the evidence one would need. */
export const MIGRATION_2: readonly string[] = [
  `CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL UNIQUE REFERENCES statements (id),
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT`,
  `CREATE TABLE commitment_statements (
  commitment_id INTEGER NOT NULL REFERENCES commitments (id),
  statement_id INTEGER NOT NULL REFERENCES statements (id),
  PRIMARY KEY (commitment_id, statement_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  commitment_id INTEGER NOT NULL REFERENCES commitments (id),
  label TEXT NOT NULL CHECK (label <> ''),
  figures TEXT CHECK (json_valid(figures)),
  note TEXT NOT NULL
) STRICT`,
]
