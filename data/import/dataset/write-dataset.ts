import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { insertRows } from '../../dataset/build/insert-rows.ts'
import { freeKey, nextId } from '../plan/ids.ts'
import { placeInChain } from '../plan/place-in-chain.ts'
import { insertBatch } from '../plan/write-import.ts'
import { createCarriedIds, type CarriedIds } from './carry-names.ts'
import { carryTerritoryFacts, createCellCarrier } from './carry-format-4.ts'
import { carryDiscrepancies, carryRemarks } from './carry-remarks.ts'
import type { DatasetPlan } from './plan-dataset.ts'
import type { EditionFate } from './edition-fate.ts'

/**
 * Takes the planned editions of a dataset into another: each with its document, every figure in its place, and what names and
 * explains them. Inside a transaction of the caller's; new rows get ids above all others.
 */
export function writeDataset(
  { reader, fates, report }: DatasetPlan,
  target: Database.Database,
  advance: (bytes: number) => void,
): void {
  const { database: source, file } = reader
  const isAdded = ({ state }: EditionFate): boolean => state === 'added' || state === 'earlier'
  const ids = createCarriedIds(source, target)
  const batch = insertBatch({ report, reader }, target)
  /** From the file's edition ids. */
  const editions = new Map(
    fates.flatMap(({ edition, heldId }) => (heldId === null ? [] : [[edition.id, heldId] as const])),
  )
  const companies = new Set<number>()
  const rows = new Map<number, number>()
  const added = fates.filter(isAdded)
  const total = added.reduce((sum, { edition }) => sum + edition.figures, 0)
  const copyFigures = createFigureCopier(source, target, ids, rows, (figures) => {
    advance(Math.floor((figures / Math.max(1, total)) * file.bytes))
  })
  for (const fate of added) {
    const company = companyOf(source, fate.edition.id)
    companies.add(company)
    const id = insertEdition(fate, company, ids, target)
    editions.set(fate.edition.id, id)
    insertRows(target, 'import_batch_editions', [{ batch_id: batch, edition_id: id }])
    copyFigures(fate.edition.id, id)
  }
  linkCorrections(fates, editions, target)
  carryRemarks(companies, ids, source, target)
  carryDiscrepancies(rows, source, target)
  carryTerritoryFacts(ids, source, target)
}

function companyOf(source: Database.Database, edition: number): number {
  return Number(source.prepare('SELECT company_id FROM editions WHERE id = ?').pluck().get(edition))
}

function insertEdition(
  { edition }: EditionFate,
  company: number,
  ids: CarriedIds,
  target: Database.Database,
): number {
  const id = nextId(target, 'editions')
  insertRows(target, 'editions', [
    {
      id,
      key: freeKey(target, 'editions', edition.key),
      company_id: ids.company(company),
      document_id: ids.document(edition.documentId),
      title: edition.title,
      superseded_by_id: null,
      lists_zeros: edition.listsZeros,
    },
  ])
  return id
}

/** What corrects what in the file does so here; then the latest are put among the held ones with the same figures, by their dates. */
function linkCorrections(
  fates: readonly EditionFate[],
  editions: ReadonlyMap<number, number>,
  target: Database.Database,
): void {
  const states = new Map(fates.map(({ edition, state }) => [edition.id, state]))
  const link = target.prepare(
    'UPDATE editions SET superseded_by_id = ? WHERE id = ? AND superseded_by_id IS NULL',
  )
  const corrected = new Set<number>()
  for (const { edition, state } of fates) {
    const later = edition.supersededById
    const id = editions.get(edition.id)
    const laterId = later === null ? undefined : editions.get(later)
    if (later === null || id === undefined || laterId === undefined || id === laterId) continue
    // Two editions that are both held stand here as they stood.
    if (state !== 'earlier' && states.get(later) !== 'added') continue
    link.run(laterId, id)
    corrected.add(id)
  }
  for (const { edition, state, compared } of fates) {
    const id = editions.get(edition.id)
    if (state !== 'added' || id === undefined || compared === null) continue
    placeInChain(target, id, new Set([...compared.overlaps.keys()].filter((held) => !corrected.has(held))))
  }
}

const SELECT_FIGURES = `SELECT id, period_id, territory_id, service_id, request_kind_id, legal_process_id, subject_id, measure_id, outcome_id,
    low, high, status_id, as_published, source_row_id, is_disclosure_request, note
  FROM figures WHERE edition_id = ? ORDER BY id`
const INSERT_FIGURE = `INSERT INTO figures (id, edition_id, period_id, territory_id, service_id, request_kind_id, legal_process_id, subject_id,
    measure_id, outcome_id, low, high, status_id, as_published, source_row_id, is_disclosure_request, note)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** `rows` gets the dataset's ids of the source rows that were brought over. */
function createFigureCopier(
  source: Database.Database,
  target: Database.Database,
  ids: CarriedIds,
  rows: Map<number, number>,
  advance: (figures: number) => void,
): (from: number, to: number) => void {
  const select = source.prepare(SELECT_FIGURES).raw()
  const insert = target.prepare(INSERT_FIGURE)
  const carryCell = createCellCarrier(source, target)
  const selectRow = source
    .prepare(
      'SELECT document_id, sheet, row, transcription_id, territory_as_published FROM source_rows WHERE id = ?',
    )
    .raw()
  const insertRow = target.prepare(
    'INSERT INTO source_rows (id, document_id, sheet, row, transcription_id, territory_as_published) VALUES (?, ?, ?, ?, ?, ?)',
  )
  let nextFigure = nextId(target, 'figures')
  let nextRow = nextId(target, 'source_rows')
  const rowFor = (own: number): number => {
    const carried = rows.get(own)
    if (carried !== undefined) return carried
    const [document, sheet, row, transcription, spelling] = cellsOf(selectRow.get(own))
    const through = transcription === null ? null : ids.document(Number(transcription))
    insertRow.run(nextRow, ids.document(Number(document)), sheet, row, through, spelling)
    rows.set(own, nextRow)
    nextRow += 1
    return nextRow - 1
  }
  return (from, to) => {
    let copied = 0
    for (const each of select.iterate(from)) {
      const [own, period, territory, service, kind, process, subject, measure, outcome, ...rest] =
        cellsOf(each)
      const [low, high, status, asPublished, row, isDisclosure, note] = rest
      insert.run(
        nextFigure,
        to,
        ids.period(Number(period)),
        ids.territory(Number(territory)),
        ids.service(Number(service)),
        kind,
        ids.legalProcess(Number(process)),
        subject,
        measure,
        outcome,
        low,
        high,
        status,
        asPublished,
        rowFor(Number(row)),
        isDisclosure,
        note,
      )
      carryCell(Number(own), nextFigure)
      nextFigure += 1
      copied += 1
      if (copied % 1_000 === 0) advance(1_000)
    }
    advance(copied % 1_000)
  }
}
