import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { insertRows } from '../../dataset/build/insert-rows.ts'
import { freeKey, nextId } from '../plan/ids.ts'
import type { CarriedIds } from './carry-names.ts'

/** What the file says of whole territories, whatever its editions: inhabitants, and published groups. A file of an older format has neither. */
export function carryTerritoryFacts(
  ids: CarriedIds,
  source: Database.Database,
  target: Database.Database,
): void {
  if (source.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'populations'").get() === undefined) return
  carryPopulations(ids, source, target)
  carryGroups(ids, source, target)
}

/** The cell of each figure that was brought over, and what is known of a fault in it, by its old and its new id. */
export function createCellCarrier(
  source: Database.Database,
  target: Database.Database,
): (from: number, to: number) => void {
  if (source.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'figure_cells'").get() === undefined)
    return () => undefined
  const select = source.prepare('SELECT cell FROM figure_cells WHERE figure_id = ?').pluck()
  const insert = target.prepare('INSERT INTO figure_cells (figure_id, cell) VALUES (?, ?)')
  const selectFault = source
    .prepare('SELECT finding, note FROM figure_discrepancies WHERE figure_id = ?')
    .raw()
  const insertFault = target.prepare(
    'INSERT INTO figure_discrepancies (figure_id, finding, note) VALUES (?, ?, ?)',
  )
  return (from, to) => {
    const cell = select.get(from)
    if (typeof cell === 'string') insert.run(to, cell)
    const fault = selectFault.get(from)
    if (fault !== undefined) insertFault.run(to, ...cellsOf(fault))
  }
}

/** Where a note was read, for one that was brought over. */
export function carryNoteDocument(
  from: number,
  to: number,
  ids: CarriedIds,
  source: Database.Database,
  target: Database.Database,
): void {
  if (source.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'note_documents'").get() === undefined) return
  const document = source
    .prepare('SELECT document_id FROM note_documents WHERE note_id = ?')
    .pluck()
    .get(from)
  if (typeof document === 'number')
    insertRows(target, 'note_documents', [{ note_id: to, document_id: ids.document(document) }])
}

/** A territory has one document: where the dataset has inhabitants of it from another, those stay, and no year is put beside them. */
function carryPopulations(ids: CarriedIds, source: Database.Database, target: Database.Database): void {
  const insert = target.prepare(
    `INSERT OR IGNORE INTO populations (territory_id, year, people, is_projection, document_id, row)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const heldOf = new Map(
    target
      .prepare('SELECT DISTINCT territory_id, document_id FROM populations')
      .raw()
      .all()
      .map(cellsOf)
      .map(([territory, document]) => [Number(territory), Number(document)]),
  )
  const rows = source
    .prepare(
      'SELECT territory_id, document_id, year, people, is_projection, row FROM populations ORDER BY territory_id, year',
    )
    .raw()
  for (const each of rows.iterate()) {
    const [territory, document, year, people, isProjection, row] = cellsOf(each)
    const [territoryId, documentId] = [ids.territory(Number(territory)), ids.document(Number(document))]
    if ((heldOf.get(territoryId) ?? documentId) !== documentId) continue
    insert.run(territoryId, year, people, isProjection, documentId, row)
  }
}

/** A group that is held with the very same members is the same; one of a held key with others is added under a key of its own. */
function carryGroups(ids: CarriedIds, source: Database.Database, target: Database.Database): void {
  const groups = source
    .prepare('SELECT id, key, name, document_id FROM territory_groups ORDER BY id')
    .raw()
    .all()
  const isHeld = target
    .prepare('SELECT id FROM territory_groups WHERE name = ? AND (key = ? OR key GLOB ?)')
    .pluck()
  for (const each of groups) {
    const [own, key, name, document] = cellsOf(each)
    const members = membersOf(source, Number(own))
    const held = isHeld.all(name, key, `${String(key)}-*`).map(Number)
    if (held.some((id) => membersOf(target, id) === members)) continue
    const id = nextId(target, 'territory_groups')
    insertRows(target, 'territory_groups', [
      {
        id,
        key: freeKey(target, 'territory_groups', String(key)),
        name: String(name),
        document_id: ids.document(Number(document)),
      },
    ])
    const rows = source
      .prepare('SELECT territory_id, joined_on, left_on FROM territory_group_members WHERE group_id = ?')
      .raw()
      .all(own)
    const insert = target.prepare(
      'INSERT INTO territory_group_members (group_id, territory_id, joined_on, left_on) VALUES (?, ?, ?, ?)',
    )
    for (const row of rows) {
      const [territory, joinedOn, leftOn] = cellsOf(row)
      insert.run(id, ids.territory(Number(territory)), joinedOn, leftOn)
    }
  }
}

/** Codes and dates, in words and not in a file's ids. */
function membersOf(database: Database.Database, group: number): string {
  return JSON.stringify(
    database
      .prepare(
        `SELECT t.code, m.joined_on, m.left_on FROM territory_group_members m JOIN territories t ON t.id = m.territory_id
         WHERE m.group_id = ? ORDER BY 1`,
      )
      .raw()
      .all(group),
  )
}
