import type Database from 'better-sqlite3'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS, TERRITORY_TYPES } from '../../model/vocabulary.ts'
import { insertRows, type SqlValue } from './insert-rows.ts'
import type { CsvRecord } from './parse-csv.ts'
import type { Source } from './read-source.ts'
import { placeOf } from './source-figure.ts'
import type { SourceKeys } from './source-keys.ts'
import { VOCABULARY_TABLES } from '../format/vocabulary-tables.ts'

const textOrNull = (text: string): string | null => (text === '' ? null : text)
const listed = (text: string): readonly string[] => (text === '' ? [] : text.split('|'))

/** Everything that figures are named with: vocabulary, documents, company, services, territories, periods. */
export function insertNames(database: Database.Database, source: Source, keys: SourceKeys): void {
  for (const [table, rows] of VOCABULARY_TABLES)
    insertRows(
      database,
      table,
      rows.map((row) => ({ ...row })),
    )
  const { title, companies, services, legalProcesses } = source.catalogue
  insertRows(database, 'dataset', [{ id: 1, title }])
  insertRows(
    database,
    'documents',
    source.documents.map((record) => documentRow(record, keys)),
  )
  insertRows(
    database,
    'companies',
    companies.map(({ id, name }) => ({ id: keys.company.of(id), key: id, name })),
  )
  insertRows(
    database,
    'services',
    services.map(({ id, name, subsetOf }) => ({
      id: keys.service.of(id),
      key: id,
      name,
      subset_of_id: keys.service.maybeOf(subsetOf),
    })),
  )
  insertRows(
    database,
    'main_services',
    companies.map(({ id, mainService }) => ({
      company_id: keys.company.of(id),
      service_id: keys.service.of(mainService),
    })),
  )
  insertRows(
    database,
    'legal_processes',
    legalProcesses.map(({ id, name }) => ({ id: keys.legalProcess.of(id), key: id, name })),
  )
  insertRows(
    database,
    'periods',
    keys.periods.map(({ label, startsOn, endsOn, length }) => ({
      id: keys.period.of(label),
      label,
      starts_on: startsOn,
      ends_on: endsOn,
      length,
    })),
  )
  insertTerritories(database, source, keys)
}

function documentRow(record: CsvRecord, keys: SourceKeys): Readonly<Record<string, SqlValue>> {
  return {
    id: keys.document.of(record.cell('id')),
    key: record.cell('id'),
    publisher: record.cell('publisher'),
    title: record.cell('title'),
    address: textOrNull(record.cell('address')),
    published_on: textOrNull(record.cell('published_on')),
    retrieved_on: textOrNull(record.cell('retrieved_on')),
    licence: textOrNull(record.cell('licence')),
    sha256: textOrNull(record.cell('sha256')),
    read_through_id: keys.document.maybeOf(record.cell('read_through')),
    note: textOrNull(record.cell('note')),
  }
}

function insertTerritories(database: Database.Database, source: Source, keys: SourceKeys): void {
  const records = source.territories
  const published = publishedNames(source)
  insertRows(
    database,
    'territories',
    records.map((record) => ({
      id: keys.territory.of(record.cell('code')),
      code: record.cell('code'),
      name: record.cell('name'),
      type_id: placeOf(TERRITORY_TYPES, record.cell('type')),
      region: textOrNull(record.cell('region')),
    })),
  )
  insertRows(
    database,
    'territory_names',
    records.flatMap((record) =>
      otherNames(record, published.get(record.cell('code'))).map((name) => ({
        territory_id: keys.territory.of(record.cell('code')),
        name,
      })),
    ),
  )
  insertRows(
    database,
    'territory_parts',
    records.flatMap((record) =>
      listed(record.cell('covers')).map((part) => ({
        combined_id: keys.territory.of(record.cell('code')),
        part_id: keys.territory.of(part),
      })),
    ),
  )
}

/** Every published spelling, by the code of its territory. */
function publishedNames(source: Source): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const record of [
    ...source.lawEnforcement,
    ...source.workbooks,
    ...source.companyFiles.flatMap(({ records }) => records),
  ]) {
    const code = record.cell('territory')
    const known = names.get(code) ?? new Set()
    names.set(code, known.add(record.cell('territory_as_published')))
  }
  return names
}

/** The listed other names and every published spelling that differs from the name. */
function otherNames(territory: CsvRecord, published: ReadonlySet<string> | undefined): readonly string[] {
  const names = new Set([...listed(territory.cell('other_names')), ...(published ?? [])])
  names.delete(territory.cell('name'))
  names.delete('')
  return [...names].sort()
}

/** What travels with the figures: outcome rules, method breaks, events, notes. */
export function insertRemarks(database: Database.Database, source: Source, keys: SourceKeys): void {
  insertOutcomeRules(database, source, keys)
  insertMethodBreaks(database, source, keys)
  insertRows(
    database,
    'events',
    source.catalogue.events.map(({ id, date, precision, label, description, documentId }) => ({
      id: keys.event.of(id),
      key: id,
      date,
      precision: precision ?? 'day',
      label,
      description,
      document_id: keys.document.of(documentId),
    })),
  )
  insertNotes(database, source, keys)
}

function insertOutcomeRules(database: Database.Database, source: Source, keys: SourceKeys): void {
  const rules = source.catalogue.outcomeRules.map((rule) => ({
    ...rule,
    key: {
      company_id: keys.company.of(rule.company),
      request_kind_id: placeOf(REQUEST_KINDS, rule.requestKind),
    },
  }))
  insertRows(
    database,
    'outcome_rules',
    rules.map(({ key, semantics }) => ({ ...key, semantics })),
  )
  insertRows(
    database,
    'outcome_rule_outcomes',
    rules.flatMap(({ key, outcomes }) =>
      outcomes.map((outcome) => ({ ...key, outcome_id: placeOf(OUTCOMES_AND_TOTAL, outcome) })),
    ),
  )
}

function insertMethodBreaks(database: Database.Database, source: Source, keys: SourceKeys): void {
  const breaks = source.catalogue.methodBreaks.map((entry, place) => ({ ...entry, place: place + 1 }))
  insertRows(
    database,
    'method_breaks',
    breaks.map((entry) => ({
      id: entry.place,
      key: entry.id,
      company_id: keys.company.of(entry.company),
      last_before: entry.lastBefore,
      first_after: entry.firstAfter,
      outcomes_only: entry.outcomesOnly ? 1 : 0,
      label: entry.label,
      reason: entry.reason,
      document_id: keys.document.of(entry.documentId),
    })),
  )
  insertRows(
    database,
    'method_break_kinds',
    breaks.flatMap(({ place, requestKinds }) =>
      requestKinds.map((kind) => ({ method_break_id: place, request_kind_id: placeOf(REQUEST_KINDS, kind) })),
    ),
  )
  insertRows(
    database,
    'method_break_measures',
    breaks.flatMap(({ place, measures }) =>
      measures.map((measure) => ({ method_break_id: place, measure_id: placeOf(MEASURES, measure) })),
    ),
  )
}

function insertNotes(database: Database.Database, source: Source, keys: SourceKeys): void {
  const notes = source.catalogue.notes.map((note, place) => ({ ...note, place: place + 1 }))
  insertRows(
    database,
    'notes',
    notes.map((note) => ({
      id: note.place,
      key: note.id,
      company_id: keys.company.of(note.company),
      text: note.text,
      from_period: note.from,
      to_period: note.to,
    })),
  )
  const each = (
    table: string,
    column: string,
    idsOf: (note: (typeof notes)[number]) => readonly number[],
  ): void => {
    insertRows(
      database,
      table,
      notes.flatMap((note) => idsOf(note).map((id) => ({ note_id: note.place, [column]: id }))),
    )
  }
  insertRows(
    database,
    'note_documents',
    notes.flatMap(({ place, documentId }) =>
      documentId === undefined ? [] : [{ note_id: place, document_id: keys.document.of(documentId) }],
    ),
  )
  each('note_kinds', 'request_kind_id', (note) =>
    note.requestKinds.map((kind) => placeOf(REQUEST_KINDS, kind)),
  )
  each('note_services', 'service_id', (note) => note.services.map((service) => keys.service.of(service)))
  each('note_territories', 'territory_id', (note) => note.territories.map((code) => keys.territory.of(code)))
}
