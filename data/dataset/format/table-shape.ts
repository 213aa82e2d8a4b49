import type Database from 'better-sqlite3'
import { cellsOf } from './cells-of.ts'

/** A table's columns in their order, and which of them tell its rows apart. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
  readonly keys: readonly string[]
}

/** The shape of one of the format's own tables; each has a primary key. */
export function tableShape(database: Database.Database, name: string): TableShape {
  const rows = database
    .prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
    .raw()
    .all(name)
    .map(cellsOf)
  const keys = rows.filter(([, place]) => Number(place) > 0)
  if (keys.length === 0) throw new Error(`The table ${name} has no primary key`)
  return {
    name,
    columns: rows.map(([column]) => String(column)),
    keys: keys.map(([column]) => String(column)),
  }
}

/** SQL for the row's columns as a JSON array; `from` is `NEW`, `OLD` or the table. Integers and text survive it exactly. */
export function rowAsJson({ columns }: TableShape, from: string): string {
  return `json_array(${columns.map((column) => `${from}."${column}"`).join(', ')})`
}

/** SQL that puts back the row in the JSON array `json`. */
export function insertFromJson({ name, columns }: TableShape, json: string, source = ''): string {
  const cells = columns.map((_, place) => `json_extract(${json}, '$[${String(place)}]')`)
  return `INSERT INTO "${name}" SELECT ${cells.join(', ')} ${source}`
}

/** SQL that deletes the row in the JSON array `@row`, by its key. */
export function deleteByJson({ name, columns, keys }: TableShape): string {
  const conditions = keys.map((key) => `"${key}" = json_extract(@row, '$[${String(columns.indexOf(key))}]')`)
  return `DELETE FROM "${name}" WHERE ${conditions.join(' AND ')}`
}
