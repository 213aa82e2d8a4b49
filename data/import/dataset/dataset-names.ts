import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/cells-of.ts'
import { COLUMN, groupBy, selectRecords } from '../../dataset/select-records.ts'

export interface NamedArea {
  readonly name: string
  readonly typeId: number
  readonly otherNames: readonly string[]
  /** Codes of the territories that a combined one covers, sorted. */
  readonly covers: readonly string[]
}

/** What a dataset names its figures with, by the names that hold outside of it. */
export interface DatasetNames {
  readonly companies: ReadonlyMap<string, string>
  readonly services: ReadonlyMap<string, { readonly name: string; readonly subsetOf: string | null }>
  readonly territories: ReadonlyMap<string, NamedArea>
  /** How outcomes may be read, by `COMPANY KIND`, the kind by its place in the vocabulary. */
  readonly semantics: ReadonlyMap<string, string>
}

const { number, text, maybeNumber } = COLUMN

export function selectDatasetNames(database: Database.Database): DatasetNames {
  const companies = selectRecords(database, 'companies', { id: number, key: text, name: text })
  const services = selectRecords(database, 'services', {
    id: number,
    key: text,
    name: text,
    subset_of_id: maybeNumber,
  })
  const serviceKeys = new Map(services.map(({ id, key }) => [id, key]))
  const rules = database
    .prepare(
      'SELECT c.key, o.request_kind_id, o.semantics FROM outcome_rules o JOIN companies c ON c.id = o.company_id',
    )
    .raw()
    .all()
    .map((row) => cellsOf(row).map(String))
  return {
    companies: new Map(companies.map(({ key, name }) => [key, name])),
    services: new Map(
      services.map(({ key, name, subset_of_id: whole }) => [
        key,
        { name, subsetOf: whole === null ? null : (serviceKeys.get(whole) ?? null) },
      ]),
    ),
    territories: selectAreas(database),
    semantics: new Map(rules.map(([company, kind, how]) => [`${company ?? ''} ${kind ?? ''}`, how ?? ''])),
  }
}

function selectAreas(database: Database.Database): ReadonlyMap<string, NamedArea> {
  const territories = selectRecords(database, 'territories', {
    id: number,
    code: text,
    name: text,
    type_id: number,
  })
  const codes = new Map(territories.map(({ id, code }) => [id, code]))
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
  return new Map(
    territories.map(({ id, code, name, type_id: typeId }) => [
      code,
      {
        name,
        typeId,
        otherNames: namesOf(id).map(String),
        covers: partsOf(id)
          .map((part) => codes.get(part) ?? '')
          .sort(),
      },
    ]),
  )
}
