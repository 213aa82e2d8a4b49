import type Database from 'better-sqlite3'
import { COLUMN, groupBy, selectRecords } from './select-records.ts'

const { number, text, maybeNumber, maybeText } = COLUMN

/** A row of `territories` with all that it is called and, for a combined one, the codes of its parts. */
export interface TerritoryRecord {
  readonly id: number
  readonly code: string
  readonly name: string
  /** Its place in `TERRITORY_TYPES`. */
  readonly typeId: number
  readonly region: string | null
  readonly otherNames: readonly string[]
  /** Empty where a part is not there. */
  readonly covers: readonly string[]
}

/** In the order of the file. */
export function selectTerritories(database: Database.Database): readonly TerritoryRecord[] {
  const records = selectRecords(database, 'territories', {
    id: number,
    code: text,
    name: text,
    type_id: number,
    region: maybeText,
  })
  const codes = new Map(records.map(({ id, code }) => [id, code]))
  const namesOf = groupBy(
    selectRecords(database, 'territory_names', { territory_id: number, name: text }),
    'territory_id',
    'name',
  )
  const partsOf = groupBy(
    selectRecords(database, 'territory_parts', { combined_id: number, part_id: number }),
    'combined_id',
    'part_id',
  )
  return records.map(({ type_id: typeId, ...record }) => ({
    ...record,
    typeId,
    otherNames: namesOf(record.id).map(String),
    covers: partsOf(record.id).map((part) => codes.get(part) ?? ''),
  }))
}

/** A row of `services`; `subsetOf` is the key of the whole that it is a part of. */
interface ServiceRecord {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly subsetOf: string | null
}

/** In the order of the file. */
export function selectServices(database: Database.Database): readonly ServiceRecord[] {
  const records = selectRecords(database, 'services', {
    id: number,
    key: text,
    name: text,
    subset_of_id: maybeNumber,
  })
  const keys = new Map(records.map(({ id, key }) => [id, key]))
  return records.map(({ subset_of_id: whole, ...record }) => ({
    ...record,
    subsetOf: whole === null ? null : (keys.get(whole) ?? ''),
  }))
}
