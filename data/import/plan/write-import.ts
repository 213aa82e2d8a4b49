import type Database from 'better-sqlite3'
import { insertRows } from '../../dataset/build/insert-rows.ts'
import { DeskError } from '../../model/error-codes.ts'
import type { ImportChoices } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import { lookAtReport } from '../read-in-chunks.ts'
import type { ReportReader } from '../report-reader.ts'
import { insertReportNames } from './insert-report-names.ts'
import { maybeHeldDocument } from './held-document.ts'
import { freeKey, nextId } from './ids.ts'
import { storedFileName, storedReport } from './stored-report.ts'
import type { ImportPlan } from './import-plan.ts'
import { placeInChain } from './place-in-chain.ts'
import { writeLines } from './write-lines.ts'

/** When and where a report was published, as far as the reader says. */
type DocumentFacts = Pick<ImportChoices, 'publishedOn' | 'retrievedOn' | 'address'>

/**
 * Writes a planned import into a dataset: its document, its editions with every figure, and the names, rules, notes and breaks that
 * they need. Inside a transaction of the caller's; new rows get ids above all others.
 *
 * @throws {DeskError} `import-changed` when the file is no longer the one that was planned.
 */
export function writeImport(
  plan: ImportPlan,
  facts: DocumentFacts,
  database: Database.Database,
  advance: (bytes: number) => void = () => undefined,
): void {
  const { reader, report } = plan
  const { sha256 } = lookAtReport(reader.file.path)
  if (sha256 !== (reader.file.unpackedSha256 ?? report.sha256))
    throw new DeskError('import-changed', { file: report.file })
  const document = insertDocument(plan, facts, database)
  insertReportNames(reader.names, document, database)
  const batch = insertBatch(plan, database)
  const editions = new Map(
    [...plan.editions].map(([period, overlaps]) => {
      const id = insertEdition(plan, period, document, database)
      insertRows(database, 'import_batch_editions', [{ batch_id: batch, edition_id: id }])
      placeInChain(database, id, overlaps)
      return [period, id] as const
    }),
  )
  writeLines(plan, { database, document, editions }, advance)
  for (const [period, figures] of plan.kept) takeOver(figures, editions.get(period), database)
}

/** Gives held figures to the edition that takes the place of theirs, each with its own row and cell. */
function takeOver(
  figures: readonly number[],
  edition: number | undefined,
  database: Database.Database,
): void {
  if (edition === undefined) return
  const copy = database.prepare(
    `INSERT INTO figures (id, edition_id, ${CARRIED_COLUMNS}) SELECT ?, ?, ${CARRIED_COLUMNS} FROM figures WHERE id = ?`,
  )
  const copyCell = database.prepare(
    'INSERT INTO figure_cells (figure_id, cell) SELECT ?, cell FROM figure_cells WHERE figure_id = ?',
  )
  let id = nextId(database, 'figures')
  for (const figure of figures) {
    copy.run(id, edition, figure)
    copyCell.run(id, figure)
    id += 1
  }
}

const CARRIED_COLUMNS = `period_id, territory_id, service_id, request_kind_id, legal_process_id, subject_id, measure_id, outcome_id,
  low, high, status_id, as_published, source_row_id, is_disclosure_request, note`

function insertDocument(
  { reader, report }: ImportPlan,
  facts: DocumentFacts,
  database: Database.Database,
): number {
  const { publisher, company } = reader.names
  const held = maybeHeldDocument(database, { sha256: report.sha256, publisher, company: company.id })
  if (held !== undefined) return held
  const id = nextId(database, 'documents')
  insertRows(database, 'documents', [
    {
      id,
      key: freeKey(database, 'documents', `${reader.layout.id}-${report.sha256.slice(0, 8)}`),
      publisher,
      title: reader.names.title,
      address: facts.address ?? reader.names.address,
      published_on: facts.publishedOn,
      retrieved_on: facts.retrievedOn,
      licence: null,
      sha256: report.sha256,
      read_through_id: null,
      note: say('import.document-note', { file: report.file, layout: reader.layout.name }),
    },
  ])
  return id
}

/** Notes where figures came from. */
export function insertBatch(
  { report, reader }: Pick<ImportPlan, 'report'> & { readonly reader: Pick<ReportReader, 'layout'> },
  database: Database.Database,
): number {
  const id = nextId(database, 'import_batches')
  insertRows(database, 'import_batches', [
    {
      id,
      file_name: storedFileName(report.file),
      sha256: report.sha256,
      layout: reader.layout.id,
      read_lines: report.lines.read,
      imported_lines: report.lines.imported,
      skipped_lines: report.lines.skipped + report.lines.errors,
      new_figures: report.figures.new,
      same_figures: report.figures.same,
      restated_figures: report.figures.restated,
      warnings: report.warnings,
      report: storedReport(report),
    },
  ])
  return id
}

function insertEdition(
  { reader }: ImportPlan,
  period: string,
  document: number,
  database: Database.Database,
): number {
  const { company, title, listsZerosFrom } = reader.names
  const id = nextId(database, 'editions')
  const key = `${reader.layout.id}-${period.toLowerCase().replace(' ', '-')}`
  database
    .prepare(
      `INSERT INTO editions (id, key, company_id, document_id, title, superseded_by_id, lists_zeros)
       SELECT ?, ?, id, ?, ?, NULL, ? FROM companies WHERE key = ?`,
    )
    .run(
      id,
      freeKey(database, 'editions', key),
      document,
      `${title}, ${period}`,
      listsZerosFrom !== null && period >= listsZerosFrom ? 1 : 0,
      company.id,
    )
  return id
}
