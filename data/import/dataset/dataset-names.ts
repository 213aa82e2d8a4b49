import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { selectServices, selectTerritories } from '../../dataset/read/select-areas.ts'
import { COLUMN, selectRecords } from '../../dataset/read/select-records.ts'

interface NamedArea {
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

const { text } = COLUMN

export function selectDatasetNames(database: Database.Database): DatasetNames {
  const companies = selectRecords(database, 'companies', { key: text, name: text })
  const rules = database
    .prepare(
      'SELECT c.key, o.request_kind_id, o.semantics FROM outcome_rules o JOIN companies c ON c.id = o.company_id',
    )
    .raw()
    .all()
    .map((row) => cellsOf(row).map(String))
  return {
    companies: new Map(companies.map(({ key, name }) => [key, name])),
    services: new Map(selectServices(database).map(({ key, name, subsetOf }) => [key, { name, subsetOf }])),
    territories: new Map(
      selectTerritories(database).map(({ code, name, typeId, otherNames, covers }) => [
        code,
        { name, typeId, otherNames, covers: covers.toSorted() },
      ]),
    ),
    semantics: new Map(rules.map(([company, kind, how]) => [`${company ?? ''} ${kind ?? ''}`, how ?? ''])),
  }
}
