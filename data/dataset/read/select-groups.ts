import type Database from 'better-sqlite3'
import { OWN_GROUP_PREFIX } from '../../model/territory-group.ts'
import type { TerritoryRecord } from './select-areas.ts'
import { COLUMN, selectRecords } from './select-records.ts'

const { number, text, maybeText } = COLUMN

/**
 * Groups of territories as the catalogue has them, still to be held against its schema: published ones in the order of the dataset, then the reader's own. A
 * dataset of an older format has none. `territories`: in the catalogue's order.
 */
export function selectGroups(
  database: Database.Database,
  territories: readonly TerritoryRecord[],
  keyOfDocument: (id: number) => string,
): readonly unknown[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'territory_groups'").get()
  if (table === undefined) return []
  return [
    ...selectPublished(database, territories, keyOfDocument),
    ...selectOwn(database, new Set(territories.map(({ code }) => code))),
  ]
}

function selectPublished(
  database: Database.Database,
  territories: readonly TerritoryRecord[],
  keyOfDocument: (id: number) => string,
): readonly unknown[] {
  const places = new Map(territories.map(({ id }, place) => [id, place]))
  const members = selectRecords(database, 'territory_group_members', {
    group_id: number,
    territory_id: number,
    joined_on: maybeText,
    left_on: maybeText,
  }).toSorted((one, other) => (places.get(one.territory_id) ?? 0) - (places.get(other.territory_id) ?? 0))
  return selectRecords(database, 'territory_groups', {
    id: number,
    key: text,
    name: text,
    document_id: number,
  })
    .toSorted((one, other) => one.id - other.id)
    .map(({ id, key, name, document_id }) => ({
      id: key,
      name,
      documentId: keyOfDocument(document_id),
      members: members
        .filter((member) => member.group_id === id)
        .map(({ territory_id, joined_on, left_on }) => ({
          code: territories[places.get(territory_id) ?? -1]?.code,
          joinedOn: joined_on,
          leftOn: left_on,
        })),
      unknown: [],
    }))
}

function selectOwn(database: Database.Database, known: ReadonlySet<string>): readonly unknown[] {
  return selectRecords(database, 'own_territory_groups', {
    id: number,
    key: text,
    name: text,
    territories: text,
  }).map(({ key, name, territories }) => {
    // The table's own check has made sure that it is JSON.
    const listed: unknown = JSON.parse(territories)
    // What is no list of codes is refused by the schema, under the column's name.
    const codes: readonly unknown[] | null = Array.isArray(listed) ? [...new Set(listed)] : null
    return {
      id: `${OWN_GROUP_PREFIX}${key}`,
      name,
      documentId: null,
      members: codes
        ?.filter((code) => typeof code !== 'string' || known.has(code))
        .map((code) => ({ code, joinedOn: null, leftOn: null })),
      unknown: codes?.filter((code) => typeof code === 'string' && !known.has(code)),
    }
  })
}
