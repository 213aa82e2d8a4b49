import { csvField } from '../../model/csv-field.ts'
import type Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'
import { selectTableNames } from '../format/fingerprint.ts'
import { READER_TABLES } from '../format/reader-tables.ts'
import { maybeColumnMeaning, TABLE_TITLES } from './describe-columns.ts'

/** A column as another program should read it. */
interface PackageColumn {
  readonly name: string
  readonly type: 'integer' | 'string' | 'date'
  readonly description: string
  readonly isRequired: boolean
  /** The table whose row it names, by that one's key. */
  readonly refersTo: { readonly table: string; readonly column: string } | null
}

/** A table of published data: what a person added of their own is in no package. */
export interface PackageTable {
  readonly name: string
  readonly title: string
  readonly columns: readonly PackageColumn[]
  readonly key: readonly string[]
  readonly rows: number
}

/** The tables of published data, by name. */
export function selectPackageTables(database: Database.Database): readonly PackageTable[] {
  return selectTableNames(database)
    .filter((name) => !READER_TABLES.has(name))
    .map((name) => {
      const links = linksOf(database, name)
      const described = database
        .prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid')
        .raw()
        .all(name)
        .map((row) => {
          const [column, type, isNotNull, place] = cellsOf(row)
          return {
            name: String(column),
            type: String(type),
            isRequired: isNotNull === 1,
            place: Number(place),
          }
        })
      return {
        name,
        title: TABLE_TITLES[name] ?? name,
        columns: described.map((column) => {
          const refersTo = links.get(column.name) ?? null
          const isDate = /(?:^date|_on)$/.test(column.name)
          return {
            name: column.name,
            type:
              column.type === 'INTEGER'
                ? ('integer' as const)
                : isDate
                  ? ('date' as const)
                  : ('string' as const),
            description: maybeColumnMeaning(name, column.name, refersTo?.table ?? null) ?? column.name,
            // An empty text is a text here, and nothing in a CSV.
            isRequired: column.type === 'INTEGER' && (column.isRequired || column.place > 0),
            refersTo,
          }
        }),
        key: described
          .filter(({ place }) => place > 0)
          .toSorted((one, other) => one.place - other.place)
          .map((column) => column.name),
        rows: Number(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
      }
    })
}

function linksOf(database: Database.Database, table: string) {
  const rows = database
    .prepare('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)')
    .raw()
    .all(table)
  return new Map(
    rows.map((row) => {
      const [from, target, to] = cellsOf(row).map(String)
      return [from ?? '', { table: target ?? '', column: to ?? '' }] as const
    }),
  )
}

/** A table as CSV (RFC 4180, UTF-8, LF), a header line first, in the order of its key. `hearStillThere` hears of each row that it goes on. */
export function tableAsCsv(
  database: Database.Database,
  { name, columns, key }: PackageTable,
  hearStillThere: () => void,
): string {
  const quoted = (names: readonly string[]): string => names.map((column) => `"${column}"`).join(', ')
  const names = columns.map((column) => column.name)
  const lines = [names.join(',')]
  const select = database.prepare(`SELECT ${quoted(names)} FROM "${name}" ORDER BY ${quoted(key)}`).raw()
  for (const row of select.iterate()) {
    hearStillThere()
    lines.push(cellsOf(row).map(csvCell).join(','))
  }
  return `${lines.join('\n')}\n`
}

function csvCell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return csvField(text)
}
