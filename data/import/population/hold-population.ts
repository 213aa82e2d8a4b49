import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import type { PerformedEdit } from '../../dataset/journal/document.ts'
import { insertRows } from '../../dataset/build/insert-rows.ts'
import { OWN_POPULATION, type PopulationWords } from '../../model/population.ts'
import { say } from '../../model/words/say.ts'
import { dropUnusedPopulations } from './remove-population.ts'
import type { PopulationLine } from './read-population-file.ts'

/** Where the lines are from, as the person says it. */
interface PopulationDocument extends PopulationWords {
  readonly file: string
  readonly sha256: string
  /** ISO date. */
  readonly retrievedOn: string
}

/**
 * The edit that takes the inhabitants of a file in place of those held, for every territory of the file that the dataset has: a territory
 * has one document, and no year of another beside it. A file of the person's own of which nothing is left goes with its document.
 */
export function holdPopulation(
  lines: readonly PopulationLine[],
  document: PopulationDocument,
): PerformedEdit {
  return {
    kind: 'import-population',
    describe: () => say('edit.import-population', { file: document.file }),
    run: (database) => {
      const ids = territoryIds(database)
      const held = lines.filter(({ territory }) => ids.has(territory))
      const remove = database.prepare('DELETE FROM populations WHERE territory_id = ?')
      for (const territory of new Set(held.map((line) => line.territory))) remove.run(ids.get(territory))
      const documentId = putDocument(database, document)
      insertRows(
        database,
        'populations',
        held.map(({ territory, year, people, isProjection, row }) => ({
          territory_id: ids.get(territory) ?? 0,
          year,
          people,
          is_projection: isProjection ? 1 : 0,
          document_id: documentId,
          row,
        })),
      )
      dropUnusedPopulations(database)
    },
  }
}

/** Ids of the dataset's territories by their codes. */
function territoryIds(database: Database.Database): ReadonlyMap<string, number> {
  const rows = database.prepare('SELECT code, id FROM territories').raw().all().map(cellsOf)
  return new Map(rows.map(([code, id]) => [String(code), Number(id)]))
}

/** The very same file keeps its document, with what is said of it now. */
function putDocument(database: Database.Database, of: PopulationDocument): number {
  const key = `${OWN_POPULATION}${of.sha256.slice(0, 12)}`
  const known: unknown = database.prepare('SELECT id FROM documents WHERE key = ?').pluck().get(key)
  if (known !== undefined) {
    database
      .prepare('UPDATE documents SET publisher = ?, title = ?, licence = ?, retrieved_on = ? WHERE id = ?')
      .run(of.publisher, of.title, of.licence, of.retrievedOn, known)
    return Number(known)
  }
  const id = Number(database.prepare('SELECT max(id) FROM documents').pluck().get()) + 1
  insertRows(database, 'documents', [
    {
      id,
      key,
      publisher: of.publisher,
      title: of.title,
      address: null,
      published_on: null,
      retrieved_on: of.retrievedOn,
      licence: of.licence,
      sha256: of.sha256,
      read_through_id: null,
      note: null,
    },
  ])
  return id
}
