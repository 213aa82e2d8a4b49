/** The cells of a row that better-sqlite3 read in its raw form; none where there is no row. */
export function cellsOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : []
}
