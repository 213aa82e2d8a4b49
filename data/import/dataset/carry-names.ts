import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { insertRows, type SqlValue } from '../../dataset/build/insert-rows.ts'
import { freeKey, nextId } from '../plan/ids.ts'

/** The dataset's ids for rows of a file's tables, by the file's ids; what the dataset lacks is added when it is first asked for. */
export interface CarriedIds {
  company(id: number): number
  period(id: number): number
  territory(id: number): number
  service(id: number): number
  legalProcess(id: number): number
  document(id: number): number
}

interface Table {
  readonly name: string
  /** What the row is known by outside of its file. */
  readonly key: string
  readonly columns: readonly string[]
}

const TABLES = {
  companies: { name: 'companies', key: 'key', columns: ['key', 'name'] },
  periods: { name: 'periods', key: 'label', columns: ['label', 'starts_on', 'ends_on', 'length'] },
  territories: { name: 'territories', key: 'code', columns: ['code', 'name', 'type_id', 'region'] },
  services: { name: 'services', key: 'key', columns: ['key', 'name', 'subset_of_id'] },
  processes: { name: 'legal_processes', key: 'key', columns: ['key', 'name'] },
} as const satisfies Readonly<Record<string, Table>>

export function createCarriedIds(source: Database.Database, target: Database.Database): CarriedIds {
  const service: (id: number) => number = carrier(TABLES.services, source, target, (row) => ({
    ...row,
    subset_of_id: typeof row['subset_of_id'] === 'number' ? service(row['subset_of_id']) : null,
  }))
  const territory: (id: number) => number = carrier(
    TABLES.territories,
    source,
    target,
    (row) => row,
    (own, id) => {
      for (const name of listed(source, 'SELECT name FROM territory_names WHERE territory_id = ?', own))
        insertRows(target, 'territory_names', [{ territory_id: id, name: String(name) }])
      for (const part of listed(source, 'SELECT part_id FROM territory_parts WHERE combined_id = ?', own))
        insertRows(target, 'territory_parts', [{ combined_id: id, part_id: territory(Number(part)) }])
    },
  )
  return {
    company: carrier(TABLES.companies, source, target),
    period: carrier(TABLES.periods, source, target),
    territory,
    service,
    legalProcess: carrier(TABLES.processes, source, target),
    document: documentCarrier(source, target),
  }
}

const listed = (database: Database.Database, sql: string, id: number): readonly unknown[] =>
  database.prepare(sql).pluck().all(id)

type Row = Readonly<Record<string, SqlValue>>

/** `change` brings a new row's own links over; `after` adds what hangs on it. */
function carrier(
  table: Table,
  source: Database.Database,
  target: Database.Database,
  change: (row: Row) => Row = (row) => row,
  after: (own: number, id: number) => void = () => undefined,
): (id: number) => number {
  const known = new Map<number, number>()
  const select = source.prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name} WHERE id = ?`).raw()
  const selectHeld = target.prepare(`SELECT id FROM ${table.name} WHERE ${table.key} = ?`).pluck()
  return (own) => {
    const carried = known.get(own)
    if (carried !== undefined) return carried
    const row = rowOf(table.columns, select.get(own))
    const held: unknown = selectHeld.get(row[table.key])
    if (typeof held === 'number') {
      known.set(own, held)
      return held
    }
    const changed = change(row)
    const id = nextId(target, table.name)
    insertRows(target, table.name, [{ id, ...changed }])
    known.set(own, id)
    after(own, id)
    return id
  }
}

/** A row as a record. The file was checked when it was opened: its cells are texts, whole numbers or empty. */
export function rowOf(columns: readonly string[], row: unknown): Row {
  const cells = cellsOf(row)
  return Object.fromEntries(
    columns.map((column, place) => {
      const cell = cells[place]
      return [column, typeof cell === 'string' || typeof cell === 'number' ? cell : null]
    }),
  )
}

const DOCUMENT_COLUMNS = [
  'key',
  'publisher',
  'title',
  'address',
  'published_on',
  'retrieved_on',
  'licence',
  'sha256',
  'read_through_id',
  'note',
] as const

/**
 * A document is the same by publisher, title, address, date of publication and hash; its key is a name inside one file only. Two of a
 * file stay two: each names the figures of one company.
 */
function documentCarrier(source: Database.Database, target: Database.Database): (id: number) => number {
  const known = new Map<number, number>()
  const taken = new Set<number>()
  const select = source.prepare(`SELECT ${DOCUMENT_COLUMNS.join(', ')} FROM documents WHERE id = ?`).raw()
  const selectHeld = target
    .prepare(
      `SELECT id FROM documents
       WHERE publisher = ? AND title = ? AND address IS ? AND published_on IS ? AND sha256 IS ? ORDER BY id`,
    )
    .pluck()
  const carry = (own: number): number => {
    const carried = known.get(own)
    if (carried !== undefined) return carried
    const row = rowOf(DOCUMENT_COLUMNS, select.get(own))
    const through = row['read_through_id']
    const readThrough = typeof through === 'number' ? carry(through) : null
    const alike = selectHeld.all(
      row['publisher'],
      row['title'],
      row['address'],
      row['published_on'],
      row['sha256'],
    )
    const held = alike.find((each) => typeof each === 'number' && !taken.has(each))
    const id = typeof held === 'number' ? held : nextId(target, 'documents')
    if (typeof held !== 'number')
      insertRows(target, 'documents', [
        {
          id,
          ...row,
          key: freeKey(target, 'documents', String(row['key'])),
          read_through_id: readThrough,
        },
      ])
    known.set(own, id)
    taken.add(id)
    return id
  }
  return carry
}
