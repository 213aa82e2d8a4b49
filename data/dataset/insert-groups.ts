import type Database from 'better-sqlite3'
import { insertRows } from './insert-rows.ts'
import { recordOfCells, type CsvRecord } from './parse-csv.ts'
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

/** A territory as `world-territories.json` has it. */
export interface WorldTerritory {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly region: string | null
  readonly otherNames: readonly string[]
}

/** The territories that figures are of, and behind them those that only groups name: a member without figures is a member too. */
export function withMembersOfGroups(
  territories: readonly CsvRecord[],
  members: readonly CsvRecord[],
  world: readonly WorldTerritory[],
): readonly CsvRecord[] {
  const known = new Set(territories.map((record) => record.cell('code')))
  const named = new Set(members.map((record) => record.cell('territory')))
  const added = world
    .filter(({ code }) => named.has(code) && !known.has(code))
    .map(({ code, name, type, region, otherNames }) =>
      recordOfCells({
        code,
        name,
        type,
        region: region ?? '',
        other_names: otherNames.join('|'),
        covers: '',
      }),
    )
  return [...territories, ...added]
}
