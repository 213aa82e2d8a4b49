import { reasonOf } from '../../model/issue-in-words.ts'
import type Database from 'better-sqlite3'
import { catalogueSchema, type Catalogue } from '../../model/catalogue.ts'
import type { FigureColumns } from '../../model/figure-columns.ts'
import { OUTCOMES_AND_TOTAL, MEASURES, REQUEST_KINDS, TERRITORY_TYPES } from '../../model/vocabulary.ts'
import type { PopulationFigure } from '../../model/population.ts'
import { mapTexts, visibleOverrides } from '../../model/visible-text.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { extentsOf } from './extents-of.ts'
import { mainServicesOf } from './main-services-of.ts'
import { populationExtent, readPopulations } from './read-populations.ts'
import { readColumns, type CataloguePlaces } from './read-columns.ts'
import { selectGroups } from './select-groups.ts'
import { selectMainServices } from './select-main-services.ts'
import { selectServices, selectTerritories, type TerritoryRecord } from './select-areas.ts'
import { COLUMN, groupBy, selectRecords } from './select-records.ts'

/** The catalogue, the current figures as columns, and the way from the file's ids to places in the catalogue's arrays. */
interface ReadCatalogue {
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
  readonly places: CataloguePlaces
  readonly populations: readonly PopulationFigure[]
}

const { number, text, flag, maybeNumber, maybeText } = COLUMN
const ENGLISH = new Intl.Collator('en')

/** @throws {DeskError} `dataset-value` when a value has not the shape that the model gives it, and as `readColumns`. */
export function readCatalogue(
  database: Database.Database,
  file: string,
  hear?: (within: number) => void,
): ReadCatalogue {
  const companies = selectRecords(database, 'companies', { id: number, key: text, name: text })
  const services = selectServices(database)
  const territories = inEnglishOrder(selectTerritories(database))
  const periods = selectPeriods(database)
  const places = {
    company: placesById(companies),
    service: placesById(services),
    period: placesById(periods),
    territory: placesById(territories),
    document: placesById(selectRecords(database, 'documents', { id: number, key: text })),
  }
  const columns = readColumns(database, file, places, undefined, hear)
  const populations = readPopulations(database)
  const population = populationExtent(
    populations,
    territories.map(({ code }) => code),
  )
  const offered = services.map(({ key, name, subsetOf }) => ({ id: key, name, subsetOf }))
  const keyOfCompany = keysById(companies)
  const keyOfService = keysById(services)
  const unchecked: unknown = {
    title: database.prepare('SELECT title FROM dataset').pluck().get(),
    companies: companies.map(({ key, name }) => ({ id: key, name })),
    services: offered,
    mainServices: mainServicesOf(columns, {
      companies: companies.map(({ key }) => key),
      services: offered,
      named: selectMainServices(database),
    }),
    territories: territories.map(({ id: _, typeId, ...territory }) => ({
      ...territory,
      type: TERRITORY_TYPES[typeId],
    })),
    groups: selectGroups(
      database,
      territories,
      keysById(selectRecords(database, 'documents', { id: number, key: text })),
    ),
    periods: periods.map(({ id: _, ...period }) => period),
    ...selectRemarks(database, keyOfCompany, keyOfService),
    documents: selectDocuments(database),
    extents: extentsOf(columns, {
      companies: companies.map(({ key }) => key),
      services: services.map(({ key }) => key),
      periods,
    }),
    ...(population === undefined ? {} : { population }),
  }
  // Names go to screens, figures and files of every kind.
  return {
    catalogue: mapTexts(checkCatalogue(unchecked, file), visibleOverrides),
    columns,
    places,
    populations,
  }
}

/** Where a list of the catalogue has not the name of its table. */
const TABLES: ReadonlyMap<unknown, string> = new Map([['groups', 'territory_groups']])

function checkCatalogue(unchecked: unknown, file: string): Catalogue {
  const checked = catalogueSchema.safeParse(unchecked)
  if (checked.success) return checked.data
  const [list = 'dataset', place = 0, name = '–'] = checked.error.issues[0]?.path ?? []
  // What the model calls an id is a key in the file.
  const column = name === 'id' ? 'key' : name
  const table = TABLES.get(list) ?? String(list).replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
  throw valueFault(file, table, Number(place) + 1, String(column), reasonOf(checked.error))
}

const placesById = (records: readonly { readonly id: number }[]): ReadonlyMap<number, number> =>
  new Map(records.map(({ id }, place) => [id, place]))

function keysById(records: readonly { readonly id: number; readonly key: string }[]): (id: number) => string {
  const keys = new Map(records.map(({ id, key }) => [id, key]))
  return (id) => keys.get(id) ?? ''
}

function inEnglishOrder(territories: readonly TerritoryRecord[]): readonly TerritoryRecord[] {
  return territories.toSorted(
    (left, right) => ENGLISH.compare(left.name, right.name) || (left.code < right.code ? -1 : 1),
  )
}

/** By start, the longer first. */
function selectPeriods(database: Database.Database) {
  return selectRecords(database, 'periods', {
    id: number,
    label: text,
    starts_on: text,
    ends_on: text,
    length: text,
  })
    .map(({ id, label, starts_on, ends_on, length }) => ({
      id,
      label,
      startsOn: starts_on,
      endsOn: ends_on,
      length,
    }))
    .sort(
      (left, right) => compareText(left.startsOn, right.startsOn) || compareText(right.endsOn, left.endsOn),
    )
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

function selectDocuments(database: Database.Database) {
  const records = selectRecords(database, 'documents', {
    id: number,
    key: text,
    publisher: text,
    title: text,
    address: maybeText,
    published_on: maybeText,
    retrieved_on: maybeText,
    licence: maybeText,
    sha256: maybeText,
    read_through_id: maybeNumber,
    note: maybeText,
  })
  const keyOf = keysById(records)
  return records.map(({ key, published_on, retrieved_on, read_through_id, id: _, ...document }) => ({
    id: key,
    ...document,
    publishedOn: published_on,
    retrievedOn: retrieved_on,
    readThrough: read_through_id === null ? null : keyOf(read_through_id),
  }))
}

type KeyOf = (id: number) => string

/** Outcome rules, method breaks, events and notes. */
function selectRemarks(database: Database.Database, keyOfCompany: KeyOf, keyOfService: KeyOf) {
  const keyOfDocument = keysById(selectRecords(database, 'documents', { id: number, key: text }))
  return {
    methodBreaks: selectMethodBreaks(database, keyOfCompany, keyOfDocument),
    events: selectEvents(database, keyOfDocument),
    notes: selectNotes(database, keyOfCompany, keyOfService, keyOfDocument),
    outcomeRules: selectOutcomeRules(database, keyOfCompany),
  }
}

function selectMethodBreaks(database: Database.Database, keyOfCompany: KeyOf, keyOfDocument: KeyOf) {
  const kindsOf = groupBy(
    selectRecords(database, 'method_break_kinds', { method_break_id: number, request_kind_id: number }),
    'method_break_id',
    'request_kind_id',
  )
  const measuresOf = groupBy(
    selectRecords(database, 'method_break_measures', { method_break_id: number, measure_id: number }),
    'method_break_id',
    'measure_id',
  )
  return selectRecords(database, 'method_breaks', {
    id: number,
    key: text,
    company_id: number,
    last_before: text,
    first_after: text,
    outcomes_only: flag,
    label: text,
    reason: text,
    document_id: number,
  }).map((entry) => ({
    id: entry.key,
    company: keyOfCompany(entry.company_id),
    lastBefore: entry.last_before,
    firstAfter: entry.first_after,
    requestKinds: kindsOf(entry.id).map((kind) => REQUEST_KINDS[kind]),
    measures: measuresOf(entry.id).map((measure) => MEASURES[measure]),
    outcomesOnly: entry.outcomes_only,
    label: entry.label,
    reason: entry.reason,
    documentId: keyOfDocument(entry.document_id),
  }))
}

function selectEvents(database: Database.Database, keyOfDocument: KeyOf) {
  return selectRecords(database, 'events', {
    id: number,
    key: text,
    date: text,
    precision: text,
    label: text,
    description: text,
    document_id: number,
  }).map(({ key, date, precision, label, description, document_id }) => ({
    id: key,
    date,
    ...(precision === 'day' ? {} : { precision }),
    label,
    description,
    documentId: keyOfDocument(document_id),
  }))
}

function selectNotes(
  database: Database.Database,
  keyOfCompany: KeyOf,
  keyOfService: KeyOf,
  keyOfDocument: KeyOf,
) {
  const documents = selectNoteDocuments(database)
  const kindsOf = groupBy(
    selectRecords(database, 'note_kinds', { note_id: number, request_kind_id: number }),
    'note_id',
    'request_kind_id',
  )
  const servicesOf = groupBy(
    selectRecords(database, 'note_services', { note_id: number, service_id: number }),
    'note_id',
    'service_id',
  )
  const territoriesOf = groupBy(
    selectRecords(database, 'note_territories', { note_id: number, territory_id: number }),
    'note_id',
    'territory_id',
  )
  const codes = new Map(
    selectRecords(database, 'territories', { id: number, code: text }).map(({ id, code }) => [id, code]),
  )
  return selectRecords(database, 'notes', {
    id: number,
    key: text,
    company_id: number,
    text,
    from_period: maybeText,
    to_period: maybeText,
  }).map((note) => ({
    id: note.key,
    text: note.text,
    company: keyOfCompany(note.company_id),
    requestKinds: kindsOf(note.id).map((kind) => REQUEST_KINDS[kind]),
    services: servicesOf(note.id).map(keyOfService),
    territories: territoriesOf(note.id).map((territory) => codes.get(territory)),
    from: note.from_period,
    to: note.to_period,
    ...documentOf(documents.get(note.id), keyOfDocument),
  }))
}

const documentOf = (id: number | undefined, keyOf: KeyOf): { readonly documentId?: string } =>
  id === undefined ? {} : { documentId: keyOf(id) }

/** Ids of documents by those of the notes that were read in them. Formats before 4 name none. */
function selectNoteDocuments(database: Database.Database): ReadonlyMap<number, number> {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'note_documents'").get()
  if (table === undefined) return new Map()
  const rows = selectRecords(database, 'note_documents', { note_id: number, document_id: number })
  return new Map(rows.map(({ note_id, document_id }) => [note_id, document_id]))
}

function selectOutcomeRules(database: Database.Database, keyOfCompany: KeyOf) {
  const outcomes = selectRecords(database, 'outcome_rule_outcomes', {
    company_id: number,
    request_kind_id: number,
    outcome_id: number,
  })
  return selectRecords(database, 'outcome_rules', {
    company_id: number,
    request_kind_id: number,
    semantics: text,
  }).map((rule) => ({
    company: keyOfCompany(rule.company_id),
    requestKind: REQUEST_KINDS[rule.request_kind_id],
    semantics: rule.semantics,
    outcomes: outcomes
      .filter(
        (entry) => entry.company_id === rule.company_id && entry.request_kind_id === rule.request_kind_id,
      )
      .map((entry) => entry.outcome_id)
      .sort((left, right) => left - right)
      .map((outcome) => OUTCOMES_AND_TOTAL[outcome]),
  }))
}
