import type Database from 'better-sqlite3'
import type { FormerPopulation } from '../../dataset/read/bundled-populations.ts'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import type { PerformedEdit } from '../../dataset/journal/document.ts'
import { DeskError } from '../../model/error-codes.ts'
import { OWN_POPULATION } from '../../model/population.ts'
import { say } from '../../model/words/say.ts'

/** Of the territories whose inhabitants were taken out: how many have those of the bundled dataset again, and how many have none. */
export interface RemovedPopulation {
  readonly restored: number
  readonly without: number
}

/**
 * The edit that takes a file of the person's own out again. Where the dataset still names a document that `former` gives, its numbers
 * stand again for these territories; the others are without inhabitants. `hear` gets what came of it.
 * @throws {DeskError} `edit-refused`, from `run` and `describe`, where no own file of that document is held.
 */
export function removePopulation(
  document: string,
  former: () => FormerPopulation,
  hear: (removed: RemovedPopulation) => void,
): PerformedEdit {
  return {
    kind: 'remove-population',
    describe: (database) => say('edit.remove-population', { title: ownTitle(database, document) }),
    run: (database) => {
      ownTitle(database, document)
      const territories = database
        .prepare(
          `SELECT DISTINCT t.code, t.id FROM populations p JOIN territories t ON t.id = p.territory_id
           JOIN documents d ON d.id = p.document_id WHERE d.key = ?`,
        )
        .raw()
        .all(document)
        .map(cellsOf)
      const ids = new Map(territories.map(([code, id]) => [String(code), Number(id)]))
      database
        .prepare('DELETE FROM populations WHERE document_id = (SELECT id FROM documents WHERE key = ?)')
        .run(document)
      const restored = restore(database, former(), ids)
      dropUnusedPopulations(database)
      hear({ restored, without: ids.size - restored })
    },
  }
}

/** Gives how many of the territories have inhabitants again. */
function restore(
  database: Database.Database,
  { figures, documents }: FormerPopulation,
  ids: ReadonlyMap<string, number>,
): number {
  const isNamed = database
    .prepare('SELECT id FROM documents WHERE key = ? AND title = ? AND publisher = ?')
    .pluck()
  const documentIds = new Map(
    documents.flatMap(({ key, title, publisher }) => {
      const id: unknown = isNamed.get(key, title, publisher)
      return id === undefined ? [] : [[key, Number(id)] as const]
    }),
  )
  const insert = database.prepare(
    'INSERT INTO populations (territory_id, year, people, is_projection, document_id, row) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const restored = new Set<string>()
  for (const { territory, year, people, isProjection, document, row } of figures) {
    const [id, documentId] = [ids.get(territory), documentIds.get(document)]
    if (id === undefined || documentId === undefined) continue
    insert.run(id, year, people, isProjection ? 1 : 0, documentId, row)
    restored.add(territory)
  }
  return restored.size
}

function ownTitle(database: Database.Database, document: string): string {
  const title: unknown = document.startsWith(OWN_POPULATION)
    ? database.prepare('SELECT title FROM documents WHERE key = ?').pluck().get(document)
    : undefined
  if (typeof title !== 'string') throw new DeskError('edit-refused', { reason: say('population.not-held') })
  return title
}

/** A document of an own file of which no number is held is no document of the dataset. */
export function dropUnusedPopulations(database: Database.Database): void {
  database
    .prepare(
      `DELETE FROM documents WHERE substr(key, 1, ?) = ? AND id NOT IN (SELECT document_id FROM populations)`,
    )
    .run(OWN_POPULATION.length, OWN_POPULATION)
}
