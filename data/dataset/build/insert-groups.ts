import type Database from 'better-sqlite3'
import { insertRows } from './insert-rows.ts'
import type { Source } from './read-source.ts'
import type { SourceKeys } from './source-keys.ts'

const textOrNull = (text: string): string | null => (text === '' ? null : text)

/** Published groups of territories and who belongs to them. */
export function insertGroups(database: Database.Database, source: Source, keys: SourceKeys): void {
  insertRows(
    database,
    'territory_groups',
    source.groups.map((record) => ({
      id: keys.group.of(record.cell('key')),
      key: record.cell('key'),
      name: record.cell('name'),
      document_id: keys.document.of(record.cell('document')),
    })),
  )
  insertRows(
    database,
    'territory_group_members',
    source.groupMembers.map((record) => ({
      group_id: keys.group.of(record.cell('group')),
      territory_id: keys.territory.of(record.cell('territory')),
      joined_on: textOrNull(record.cell('joined_on')),
      left_on: textOrNull(record.cell('left_on')),
    })),
  )
}
