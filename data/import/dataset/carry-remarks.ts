import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { insertRows, type SqlValue } from '../../dataset/build/insert-rows.ts'
import { freeKey, nextId } from '../plan/ids.ts'
import { carryNoteDocument } from './carry-format-4.ts'
import { rowOf, type CarriedIds } from './carry-names.ts'

/** Main services, outcome rules, notes and method breaks of companies (by the file's ids), where the dataset lacks them. */
export function carryRemarks(
  companies: ReadonlySet<number>,
  ids: CarriedIds,
  source: Database.Database,
  target: Database.Database,
): void {
  for (const company of companies) {
    carryMainService(company, ids, source, target)
    carryRules(company, ids, source, target)
    carryKeyed(NOTES, company, ids, source, target)
    carryKeyed(METHOD_BREAKS, company, ids, source, target)
  }
}

/** What is known of rows that were brought over; `rows` leads from the file's ids to the dataset's. */
export function carryDiscrepancies(
  rows: ReadonlyMap<number, number>,
  source: Database.Database,
  target: Database.Database,
): void {
  for (const [table, columns] of ROW_REMARKS) {
    // A file of an older format has no formula faults.
    if (source.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) === undefined) continue
    const all = source
      .prepare(`SELECT ${columns.join(', ')} FROM ${table}`)
      .raw()
      .all()
    for (const each of all) {
      const row = rowOf(columns, each)
      const place = rows.get(Number(row['source_row_id']))
      if (place !== undefined) insertRows(target, table, [{ ...row, source_row_id: place }])
    }
  }
}

const ROW_REMARKS = [
  ['known_discrepancies', ['source_row_id', 'finding', 'sum_of_parts', 'whole', 'blank_cells', 'note']],
  ['formula_faults', ['source_row_id', 'cell', 'formula', 'published', 'intended', 'note']],
] as const

/** The service that the file names, unless one is named already. A file of an older format names none. */
function carryMainService(
  company: number,
  ids: CarriedIds,
  source: Database.Database,
  target: Database.Database,
): void {
  if (source.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'main_services'").get() === undefined) return
  const service: unknown = source
    .prepare('SELECT service_id FROM main_services WHERE company_id = ?')
    .pluck()
    .get(company)
  if (typeof service !== 'number') return
  target
    .prepare('INSERT OR IGNORE INTO main_services (company_id, service_id) VALUES (?, ?)')
    .run(ids.company(company), ids.service(service))
}

function carryRules(
  company: number,
  ids: CarriedIds,
  source: Database.Database,
  target: Database.Database,
): void {
  for (const [table, column] of [
    ['outcome_rules', 'semantics'],
    ['outcome_rule_outcomes', 'outcome_id'],
  ] as const) {
    const insert = target.prepare(
      `INSERT OR IGNORE INTO ${table} (company_id, request_kind_id, ${column}) VALUES (?, ?, ?)`,
    )
    const rows = source
      .prepare(`SELECT request_kind_id, ${column} FROM ${table} WHERE company_id = ?`)
      .raw()
      .all(company)
    for (const row of rows) insert.run(ids.company(company), ...cellsOf(row))
  }
}

type IdOf = (ids: CarriedIds) => (id: number) => number

interface KeyedRemark {
  readonly table: string
  /** What it says, besides its key, its company and its documents. */
  readonly says: readonly string[]
  readonly hasDocument: boolean
  /** Tables of what it is about: the column of the remark, the column of the thing, and how the thing's id is brought over. */
  readonly about: readonly { readonly table: string; readonly column: string; readonly idOf: IdOf }[]
}

/** The vocabulary has the same ids in every dataset. */
const sameId: IdOf = () => (id) => id

const NOTES: KeyedRemark = {
  table: 'notes',
  says: ['text', 'from_period', 'to_period'],
  hasDocument: false,
  about: [
    { table: 'note_kinds', column: 'request_kind_id', idOf: sameId },
    { table: 'note_services', column: 'service_id', idOf: (ids) => (id) => ids.service(id) },
    { table: 'note_territories', column: 'territory_id', idOf: (ids) => (id) => ids.territory(id) },
  ],
}
const METHOD_BREAKS: KeyedRemark = {
  table: 'method_breaks',
  says: ['last_before', 'first_after', 'outcomes_only', 'label', 'reason'],
  hasDocument: true,
  about: [
    { table: 'method_break_kinds', column: 'request_kind_id', idOf: sameId },
    { table: 'method_break_measures', column: 'measure_id', idOf: sameId },
  ],
}

/** One that says the same of the same is held already; one of the same key that says something else is added beside it. */
function carryKeyed(
  remark: KeyedRemark,
  company: number,
  ids: CarriedIds,
  source: Database.Database,
  target: Database.Database,
): void {
  const { table, says } = remark
  const columns = ['id', 'key', ...says, ...(remark.hasDocument ? ['document_id'] : [])]
  const isHeld = target
    .prepare(
      `SELECT id FROM ${table} WHERE company_id = ? AND ${says.map((column) => `${column} IS ?`).join(' AND ')}`,
    )
    .pluck()
  const owner = ids.company(company)
  const rows = source
    .prepare(`SELECT ${columns.join(', ')} FROM ${table} WHERE company_id = ?`)
    .raw()
    .all(company)
  for (const each of rows) {
    const { id: own, ...row } = rowOf(columns, each)
    const alike = isHeld.all(owner, ...says.map((column) => row[column] ?? null)).map(Number)
    const about = aboutOf(remark, Number(own), source, ids)
    if (alike.some((held) => aboutOf(remark, held, target, null) === about)) continue
    const id = nextId(target, table)
    const document: Record<string, SqlValue> = remark.hasDocument
      ? { document_id: ids.document(Number(row['document_id'])) }
      : {}
    insertRows(target, table, [
      { ...row, ...document, id, company_id: owner, key: freeKey(target, table, String(row['key'])) },
    ])
    carryAbout(remark, Number(own), id, ids, source, target)
    if (table === 'notes') carryNoteDocument(Number(own), id, ids, source, target)
  }
}

/** What a remark is about, by the ids of the dataset that it goes to; `ids` is `null` for one that is there. */
function aboutOf(
  { table, about }: KeyedRemark,
  id: number,
  database: Database.Database,
  ids: CarriedIds | null,
): string {
  const place = `${table.slice(0, -1)}_id`
  const lists = about.map(({ table: list, column, idOf }) =>
    database
      .prepare(`SELECT ${column} FROM ${list} WHERE ${place} = ?`)
      .pluck()
      .all(id)
      .map((thing) => (ids === null ? Number(thing) : idOf(ids)(Number(thing))))
      .sort((one, other) => one - other),
  )
  return JSON.stringify(lists)
}

function carryAbout(
  { table, about }: KeyedRemark,
  own: number,
  id: number,
  ids: CarriedIds,
  source: Database.Database,
  target: Database.Database,
): void {
  const place = `${table.slice(0, -1)}_id`
  for (const { table: list, column, idOf } of about) {
    const things = source.prepare(`SELECT ${column} FROM ${list} WHERE ${place} = ?`).pluck().all(own)
    insertRows(
      target,
      list,
      things.map((thing) => ({ [place]: id, [column]: idOf(ids)(Number(thing)) })),
    )
  }
}
