import { createBulkInsert } from '../../data/dataset/build/bulk-insert.ts'
import { insertRows } from '../../data/dataset/build/insert-rows.ts'
import { FIGURE_STATUSES, MEASURES, REQUEST_KINDS, SUBJECTS } from '../../data/model/vocabulary.ts'
import { emptyDataset } from '../data/import/empty-dataset.ts'
import { syntheticFigures, type SyntheticSize } from './synthetic-figures.ts'

const FIGURE_COLUMNS = [
  'id',
  'edition_id',
  'period_id',
  'territory_id',
  'service_id',
  'request_kind_id',
  'legal_process_id',
  'subject_id',
  'measure_id',
  'outcome_id',
  'low',
  'high',
  'status_id',
  'as_published',
  'source_row_id',
  'is_disclosure_request',
] as const

/** Writes the invented figures of `syntheticFigures` into a dataset file: a row of a source for each five of them. */
export function writeSyntheticDataset(path: string, size: SyntheticSize): void {
  const { catalogue, columns } = syntheticFigures(size)
  const database = emptyDataset(path)
  database.pragma('foreign_keys = OFF')
  database.transaction(() => {
    insertRows(database, 'dataset', [{ id: 1, title: catalogue.title }])
    insertRows(
      database,
      'documents',
      catalogue.documents.map(({ id, publisher, title }, place) => ({
        id: place + 1,
        key: id,
        publisher,
        title,
      })),
    )
    insertRows(
      database,
      'companies',
      catalogue.companies.map(({ id, name }, place) => ({ id: place + 1, key: id, name })),
    )
    insertRows(
      database,
      'services',
      catalogue.services.map(({ id, name }, place) => ({ id: place + 1, key: id, name, subset_of_id: null })),
    )
    insertRows(database, 'legal_processes', [{ id: 1, key: 'not-split', name: 'Not split' }])
    insertRows(
      database,
      'territories',
      catalogue.territories.map(({ code, name }, place) => ({
        id: place + 1,
        code,
        name,
        type_id: 0,
        region: null,
      })),
    )
    insertRows(
      database,
      'periods',
      catalogue.periods.map(({ label, startsOn, endsOn, length }, place) => ({
        id: place + 1,
        label,
        starts_on: startsOn,
        ends_on: endsOn,
        length,
      })),
    )
    insertRows(
      database,
      'editions',
      catalogue.companies.flatMap(({ id }, company) =>
        catalogue.periods.map(({ label }, period) => ({
          id: company * size.halfYears + period + 1,
          key: `${id}-${label}`,
          company_id: company + 1,
          document_id: period + 1,
          title: `${id}, ${label}`,
          superseded_by_id: null,
          lists_zeros: 1,
        })),
      ),
    )
    insertRows(
      database,
      'outcome_rules',
      catalogue.outcomeRules.map(({ company, requestKind, semantics }) => ({
        company_id: catalogue.companies.findIndex(({ id }) => id === company) + 1,
        request_kind_id: REQUEST_KINDS.indexOf(requestKind),
        semantics,
      })),
    )
    const rows = createBulkInsert(database, 'source_rows', [
      'id',
      'document_id',
      'row',
      'territory_as_published',
    ])
    const figures = createBulkInsert(database, 'figures', FIGURE_COLUMNS)
    for (let figure = 0; figure < columns.length; figure += 1) {
      const row = Math.floor(figure / 5) + 1
      const at = (column: ArrayLike<number>): number => column[figure] ?? 0
      if (figure % 5 === 0) {
        rows.cells.push(row, at(columns.document) + 1, row, `Territory ${String(at(columns.territory))}`)
        rows.endRow()
      }
      const isReported = at(columns.status) !== FIGURE_STATUSES.indexOf('not-reported')
      const [low, high] = isReported ? [at(columns.low), at(columns.high)] : [null, null]
      const text = low === null ? '' : low === high ? String(low) : `${String(low)} - ${String(high)}`
      const edition = at(columns.company) * size.halfYears + at(columns.period) + 1
      figures.cells.push(
        figure + 1,
        edition,
        at(columns.period) + 1,
        at(columns.territory) + 1,
        1,
        at(columns.requestKind),
        1,
        SUBJECTS.indexOf('account'),
        MEASURES.indexOf('requests'),
        at(columns.outcome),
        low,
        high,
        at(columns.status),
        text,
        row,
        1,
      )
      figures.endRow()
    }
    rows.flush()
    figures.flush()
  })()
  database.close()
}
