/** Claims: what each statement says, so that it can be computed, and the commitments that it bears on. */
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
]
