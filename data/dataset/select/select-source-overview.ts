import type Database from 'better-sqlite3'
import { sourceOverviewSchema, type SourceOverview } from '../../model/source-overview.ts'
import { FIGURE_STATUSES, MEASURES, REQUEST_KINDS } from '../../model/vocabulary.ts'
import { cellsOf } from '../format/cells-of.ts'
import { CURRENT_FIGURES } from '../read/counted-figures.ts'
import { heldPopulations, readPopulations } from '../read/read-populations.ts'

const NUMBERED = `f.status_id IN (${FIGURE_STATUSES.indexOf('exact')}, ${FIGURE_STATUSES.indexOf('band')})`

/** What the figures rest on: coverage by company, kind and period; editions with their documents; imports; inhabitants. */
export function selectSourceOverview(database: Database.Database): SourceOverview {
  return sourceOverviewSchema.parse({
    coverage: coverage(database),
    editions: editions(database),
    imports: imports(database),
    populations: heldPopulations(readPopulations(database)),
  })
}

function coverage(database: Database.Database): readonly unknown[] {
  const rows = database
    .prepare(
      `SELECT c.key, f.request_kind_id, p.label, count(DISTINCT f.territory_id),
         count(DISTINCT CASE WHEN ${NUMBERED} THEN f.territory_id END), count(*),
         json_group_array(DISTINCT f.measure_id)
       FROM ${CURRENT_FIGURES}
       JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id
       GROUP BY e.company_id, f.request_kind_id, f.period_id
       ORDER BY c.name, f.request_kind_id, p.starts_on, p.ends_on`,
    )
    .raw()
    .all()
  return rows.map((row) => {
    const [company, kind, period, listed, reported, figures, measures] = cellsOf(row)
    const places: unknown = JSON.parse(String(measures))
    return {
      company,
      requestKind: REQUEST_KINDS[Number(kind)],
      period,
      listed,
      reported,
      figures,
      measures: (Array.isArray(places) ? places : [])
        .map(Number)
        .sort((left, right) => left - right)
        .map((place) => MEASURES[place]),
    }
  })
}

function editions(database: Database.Database): readonly unknown[] {
  const rows = database
    .prepare(
      `SELECT e.title, c.key, d.key, (SELECT count(*) FROM figures f WHERE f.edition_id = e.id), n.title
       FROM editions e JOIN companies c ON c.id = e.company_id JOIN documents d ON d.id = e.document_id
       LEFT JOIN editions n ON n.id = e.superseded_by_id
       ORDER BY c.name, e.title, e.id`,
    )
    .raw()
    .all()
  return rows.map((row) => {
    const [title, company, documentId, figures, supersededBy] = cellsOf(row)
    return { title, company, documentId, figures, supersededBy }
  })
}

/** A dataset of an older format has none. */
function imports(database: Database.Database): readonly unknown[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'import_batches'").get()
  if (table === undefined) return []
  const titles = database
    .prepare(
      `SELECT e.title FROM import_batch_editions b JOIN editions e ON e.id = b.edition_id
       WHERE b.batch_id = ? ORDER BY e.title`,
    )
    .pluck()
  const rows = database
    .prepare(
      `SELECT id, file_name, sha256, layout, read_lines, imported_lines, skipped_lines, new_figures, same_figures,
         restated_figures, warnings FROM import_batches ORDER BY id`,
    )
    .raw()
    .all()
  return rows.map((row) => {
    const [id, file, sha256, layout, read, imported, skipped, added, same, restated, warnings] = cellsOf(row)
    return {
      id,
      file,
      sha256,
      layout,
      read,
      imported,
      skipped,
      new: added,
      same,
      restated,
      warnings,
      editions: titles.all(id),
    }
  })
}
