import type Database from 'better-sqlite3'
import { insertRows } from '../../dataset/build/insert-rows.ts'
import { OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../model/vocabulary.ts'
import type { ReportNames } from '../report-reader.ts'
import { nextId } from './ids.ts'

/** Adds the company, services, legal processes, outcome rules, notes and method breaks of a layout, where the dataset lacks them. */
export function insertReportNames(names: ReportNames, document: number, database: Database.Database): void {
  const company = insertKeyed(database, 'companies', names.company.id, { name: names.company.name })
  for (const { id, name } of names.legalProcesses) insertKeyed(database, 'legal_processes', id, { name })
  const services = new Map<string, number>()
  // A whole before its parts.
  for (const { id, name, subsetOf } of names.services.toSorted(
    (a, b) => Number(a.subsetOf !== null) - Number(b.subsetOf !== null),
  ))
    services.set(
      id,
      insertKeyed(database, 'services', id, {
        name,
        subset_of_id: subsetOf === null ? null : (services.get(subsetOf) ?? null),
      }),
    )
  insertOutcomeRules(names, company, database)
  insertNotes(names, company, services, database)
  insertMethodBreaks(names, company, document, database)
}

/** The row's id, whether it was there or is new. */
function insertKeyed(
  database: Database.Database,
  table: string,
  key: string,
  rest: Readonly<Record<string, string | number | null>>,
): number {
  const held = maybeIdOf(database, table, key)
  if (held !== undefined) return held
  const id = nextId(database, table)
  insertRows(database, table, [{ id, key, ...rest }])
  return id
}

function maybeIdOf(database: Database.Database, table: string, key: string): number | undefined {
  const id: unknown = database.prepare(`SELECT id FROM ${table} WHERE key = ?`).pluck().get(key)
  return typeof id === 'number' ? id : undefined
}

/** A rule that is held keeps its meaning; outcomes that a further file publishes join it. */
function insertOutcomeRules(
  { outcomeRules }: ReportNames,
  company: number,
  database: Database.Database,
): void {
  const insertRule = database.prepare(
    'INSERT OR IGNORE INTO outcome_rules (company_id, request_kind_id, semantics) VALUES (?, ?, ?)',
  )
  const insertOutcome = database.prepare(
    'INSERT OR IGNORE INTO outcome_rule_outcomes (company_id, request_kind_id, outcome_id) VALUES (?, ?, ?)',
  )
  for (const { requestKind, semantics, outcomes } of outcomeRules) {
    const kind = REQUEST_KINDS.indexOf(requestKind)
    insertRule.run(company, kind, semantics)
    for (const outcome of outcomes) insertOutcome.run(company, kind, OUTCOMES_AND_TOTAL.indexOf(outcome))
  }
}

function insertNotes(
  { notes }: ReportNames,
  company: number,
  services: ReadonlyMap<string, number>,
  database: Database.Database,
): void {
  for (const note of notes) {
    if (maybeIdOf(database, 'notes', note.id) !== undefined) continue
    const id = insertKeyed(database, 'notes', note.id, {
      company_id: company,
      text: note.text,
      from_period: note.from,
      to_period: note.to,
    })
    insertRows(
      database,
      'note_kinds',
      note.requestKinds.map((kind) => ({ note_id: id, request_kind_id: REQUEST_KINDS.indexOf(kind) })),
    )
    insertRows(
      database,
      'note_services',
      note.services.flatMap((key) => {
        const service = services.get(key)
        return service === undefined ? [] : [{ note_id: id, service_id: service }]
      }),
    )
  }
}

function insertMethodBreaks(
  { methodBreaks }: ReportNames,
  company: number,
  document: number,
  database: Database.Database,
): void {
  for (const each of methodBreaks) {
    if (maybeIdOf(database, 'method_breaks', each.id) !== undefined) continue
    const id = insertKeyed(database, 'method_breaks', each.id, {
      company_id: company,
      last_before: each.lastBefore,
      first_after: each.firstAfter,
      outcomes_only: each.outcomesOnly ? 1 : 0,
      label: each.label,
      reason: each.reason,
      document_id: document,
    })
    insertRows(
      database,
      'method_break_kinds',
      each.requestKinds.map((kind) => ({
        method_break_id: id,
        request_kind_id: REQUEST_KINDS.indexOf(kind),
      })),
    )
  }
}
