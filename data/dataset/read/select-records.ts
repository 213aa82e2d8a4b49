import type Database from 'better-sqlite3'

/** How one column's cells are read. `checkValues` has made sure of the types before. */
export const COLUMN = {
  number: Number,
  text: String,
  flag: (cell: unknown): boolean => cell === 1,
  maybeNumber: (cell: unknown): number | null => (cell === null ? null : Number(cell)),
  maybeText: (cell: unknown): string | null => (typeof cell === 'string' ? cell : null),
} as const

type Reader = (cell: unknown) => unknown
type RecordOf<Columns extends Readonly<Record<string, Reader>>> = {
  readonly [Column in keyof Columns]: ReturnType<Columns[Column]>
}

/** All rows of a table, ordered by its first two columns, with the columns asked for. `table` is our own word, never a file's. */
export function selectRecords<Columns extends Readonly<Record<string, Reader>>>(
  database: Database.Database,
  table: string,
  columns: Columns,
): readonly RecordOf<Columns>[] {
  const readers = Object.entries(columns)
  const names = readers.map(([name]) => `"${name}"`).join(', ')
  const rows = database.prepare(`SELECT ${names} FROM ${table} ORDER BY 1, 2`).raw().all()
  return rows.map((row) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : []
    const entries = readers.map(([name, read], place) => [name, read(cells[place])] as const)
    // One entry for each key of `columns`, read by that key's reader: exactly RecordOf<Columns>.
    return Object.fromEntries(entries) as RecordOf<Columns>
  })
}

/** Values of the records that share an id, in the records' order: `groupBy(noteKinds, 'note_id', 'request_kind_id')`. */
export function groupBy<Key extends string, Value extends string, Cell>(
  records: readonly (Readonly<Record<Key, number>> & Readonly<Record<Value, Cell>>)[],
  key: Key,
  value: Value,
): (id: number) => readonly Cell[] {
  const groups = new Map<number, Cell[]>()
  for (const record of records) {
    const id: number = record[key]
    const cell: Cell = record[value]
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [cell])
    else group.push(cell)
  }
  return (id) => groups.get(id) ?? []
}
