import type Database from 'better-sqlite3'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../model/vocabulary.ts'
import { insertRows } from './insert-rows.ts'
import type { Source } from './read-source.ts'
import { STATUS_IDS, type SourceFigure } from './source-figure.ts'
import { sourceFigures, sourceRowOfLine } from './source-figures.ts'
import type { SourceKeys } from './source-keys.ts'

/** Editions, the rows of their documents, and every figure. */
export function insertFigures(database: Database.Database, source: Source, keys: SourceKeys): void {
  insertRows(
    database,
    'editions',
    source.editions.map((record) => ({
      id: keys.edition.of(record.cell('id')),
      key: record.cell('id'),
      company_id: keys.company.of(record.cell('company')),
      document_id: keys.document.of(record.cell('document')),
      title: record.cell('title'),
      superseded_by_id: keys.edition.maybeOf(record.cell('superseded_by')),
      lists_zeros: Number(record.cell('lists_zeros')),
    })),
  )
  const figures = sourceFigures(source)
  const rows = new Map(figures.map(({ sourceRow }) => [sourceRow.id, sourceRow]))
  insertRows(
    database,
    'source_rows',
    [...rows.values()].map((row) => ({
      id: row.id,
      document_id: keys.document.of(row.document),
      sheet: row.sheet,
      row: row.row,
      transcription_id: keys.document.maybeOf(row.transcription),
      territory_as_published: row.territoryAsPublished,
    })),
  )
  insertRows(
    database,
    'figures',
    figures.map((figure) => ({
      id: figure.id,
      edition_id: keys.edition.of(figure.edition),
      period_id: keys.period.of(figure.period),
      territory_id: keys.territory.of(figure.territory),
      service_id: keys.service.of(figure.service),
      request_kind_id: figure.requestKind,
      legal_process_id: keys.legalProcess.of(figure.legalProcess),
      subject_id: figure.subject,
      measure_id: figure.measure,
      outcome_id: figure.outcome,
      low: figure.low,
      high: figure.high,
      status_id: STATUS_IDS[figure.status],
      as_published: figure.asPublished,
      source_row_id: figure.sourceRow.id,
      is_disclosure_request: figure.isDisclosureRequest ? 1 : 0,
      note: figure.note,
    })),
  )
  insertRows(
    database,
    'figure_cells',
    figures.flatMap(({ id, cell = null }) => (cell === null ? [] : [{ figure_id: id, cell }])),
  )
  insertKnownDiscrepancies(database, source)
  insertFigureDiscrepancies(database, source, figures)
  insertRows(
    database,
    'formula_faults',
    source.formulaFaults.map((record) => ({
      source_row_id: sourceRowOfLine(
        source,
        record.cell('period'),
        record.cell('sheet'),
        record.cell('territory_as_published'),
      ),
      cell: record.cell('cell'),
      formula: record.cell('formula'),
      published: Number(record.cell('published')),
      intended: record.cell('intended') === '' ? null : Number(record.cell('intended')),
      note: record.cell('note'),
    })),
  )
}

function insertKnownDiscrepancies(database: Database.Database, source: Source): void {
  const countOrNull = (text: string): number | null => (text === '' ? null : Number(text))
  insertRows(
    database,
    'known_discrepancies',
    source.knownDiscrepancies.map((record) => ({
      source_row_id: sourceRowOfLine(
        source,
        record.cell('period'),
        record.cell('sheet'),
        record.cell('territory_as_published'),
      ),
      finding: record.cell('finding'),
      sum_of_parts: countOrNull(record.cell('sum_of_parts')),
      whole: countOrNull(record.cell('whole')),
      blank_cells: countOrNull(record.cell('blank_cells')),
      note: record.cell('note'),
    })),
  )
}

/** @throws {RangeError} where a line is about no figure. */
function insertFigureDiscrepancies(
  database: Database.Database,
  { figureDiscrepancies }: Source,
  figures: readonly SourceFigure[],
): void {
  const rows = figureDiscrepancies.flatMap((record) => {
    const [edition, territory, finding] = [
      record.cell('edition'),
      record.cell('territory'),
      record.cell('finding'),
    ]
    const about = figures.filter(
      (figure) =>
        figure.edition === edition &&
        REQUEST_KINDS[figure.requestKind] === record.cell('request_kind') &&
        columnOf(figure) === record.cell('column') &&
        (territory === '' || figure.territory === territory) &&
        (finding !== 'printed-zero' || (figure.status === 'not-reported' && figure.asPublished === '0')),
    )
    if (about.length === 0) throw new RangeError(`No figure of ${edition} for “${record.cell('note')}”`)
    return about.map(({ id }) => ({ figure_id: id, finding, note: record.cell('note') }))
  })
  insertRows(database, 'figure_discrepancies', rows)
}

/** As the companies' files name their columns. */
function columnOf({ measure, outcome }: SourceFigure): string {
  const [name, of] = [MEASURES[measure] ?? '', OUTCOMES_AND_TOTAL[outcome] ?? 'total']
  return of === 'total' ? name : `${name} ${of}`
}
