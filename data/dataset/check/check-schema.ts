import Database from 'better-sqlite3'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import { cellsOf } from '../format/cells-of.ts'
import { APPLICATION_ID, DATASET_VERSION } from '../format/format-version.ts'
import { migrate } from '../format/migrate.ts'

/**
 * Whether a file has exactly the tables and indices that its format version is made of: no views, triggers, virtual tables or
 * generated columns, nothing more and nothing less. Returns the file's format version.
 *
 * @throws {DeskError} `dataset-foreign`, `dataset-newer`, `dataset-schema`.
 */
export function checkSchema(database: Database.Database, file: string): number {
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new DeskError('dataset-foreign', { file })
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version > DATASET_VERSION)
    throw new DeskError('dataset-newer', { file, found: version, known: DATASET_VERSION })
  if (version < 1)
    throw new DeskError('dataset-schema', {
      file,
      reason: say('dataset.version-unknown', { found: version }),
    })
  const reason = maybeDifference(selectSchema(database), schemaOfVersion(version))
  if (reason !== null) throw new DeskError('dataset-schema', { file, reason })
  return version
}

interface SchemaEntry {
  readonly type: string
  readonly name: string
  readonly table: string
  readonly sql: string | null
}

/** Of each format version that this process was asked of: it is the same for every file. */
const schemas = new Map<number, ReadonlyMap<string, SchemaEntry>>()

function schemaOfVersion(version: number): ReadonlyMap<string, SchemaEntry> {
  const known = schemas.get(version)
  if (known !== undefined) return known
  const fresh = new Database(':memory:')
  try {
    migrate(fresh, version)
    const schema = selectSchema(fresh)
    schemas.set(version, schema)
    return schema
  } finally {
    fresh.close()
  }
}

function selectSchema(database: Database.Database): ReadonlyMap<string, SchemaEntry> {
  const rows = database
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid')
    .raw()
    .all()
  return new Map(
    rows.map((row) => {
      const [type, name, table, sql] = cellsOf(row)
      const entry = {
        type: String(type),
        name: String(name),
        table: String(table),
        sql: typeof sql === 'string' ? sql : null,
      }
      return [`${entry.type} ${entry.name}`, entry]
    }),
  )
}

function maybeDifference(
  found: ReadonlyMap<string, SchemaEntry>,
  expected: ReadonlyMap<string, SchemaEntry>,
): string | null {
  for (const [key, { type, name, table, sql }] of expected) {
    const entry = found.get(key)
    if (entry === undefined) return say('dataset.table-missing', { type, name })
    if (entry.sql !== sql || entry.table !== table) return say('dataset.table-differs', { type, name })
  }
  for (const [key, { type, name }] of found)
    if (!expected.has(key)) return say('dataset.table-extra', { type, name: name.slice(0, 60) })
  return null
}
